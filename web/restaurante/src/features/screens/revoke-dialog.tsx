import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { useState } from 'react';
import form from '../../shell/dialog-form.module.css';

type Props = {
  readonly name: string;
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks once more before a screen goes dark. */
export function RevokeDialog({ name, busy, refusal, onConfirm, onClose }: Props) {
  const [tried, setTried] = useState(false);
  const confirm = () => {
    setTried(true);
    onConfirm();
  };
  return (
    <Dialog open title={`¿Retirar ${name}?`} onClose={onClose}>
      <div className={form.form}>
        <p>Sale de la aplicación en unos segundos y no vuelve a ingresar. Para usarla otra vez se agrega de nuevo.</p>
        <div role="alert">{tried && refusal && <p className={form.refusal}>{refusal}</p>}</div>
        <div className={form.actions}>
          <Button square variant="ghost" onClick={onClose}>
            Cancelar
          </Button>
          <Button square variant="danger" className={form.send} disabled={busy} onClick={confirm}>
            Retirar
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
