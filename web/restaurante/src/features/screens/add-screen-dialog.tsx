import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { SelectField, TextField } from '@pardos/web-ui/components/field.tsx';
import { type FormEvent, useState } from 'react';
import form from '../../shell/dialog-form.module.css';
import styles from './add-screen-dialog.module.css';

type Props = {
  readonly branches: readonly { readonly id: string; readonly name: string }[];
  /** Once it was added. */
  readonly code: string | null;
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly onAdd: (input: { readonly branchId: string; readonly name: string }) => Promise<boolean>;
  readonly onClose: () => void;
};

/** Where a shared screen hangs; then the code that pairs it, which nobody sees again. */
export function AddScreenDialog({ branches, code, busy, refusal, onAdd, onClose }: Props) {
  const [tried, setTried] = useState(false);

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setTried(true);
    void onAdd({ branchId: String(fields.get('branchId')), name: String(fields.get('name')) });
  };

  if (code !== null) return <PairingCode code={code} onClose={onClose} />;
  return (
    <Dialog open title="Agregar pantalla" onClose={onClose}>
      <form className={form.form} onSubmit={send}>
        <TextField
          label="Nombre"
          hint="Dónde está, por ejemplo Cocina 1."
          name="name"
          maxLength={40}
          required
          autoFocus
        />
        <SelectField label="Sede" name="branchId">
          {branches.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <div role="alert">{tried && refusal && <p className={form.refusal}>{refusal}</p>}</div>
        <div className={form.actions}>
          <Button square variant="ghost" onClick={onClose}>
            Cancelar
          </Button>
          <Button square type="submit" className={form.send} disabled={busy}>
            Agregar
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function PairingCode({ code, onClose }: Pick<Props, 'onClose'> & { readonly code: string }) {
  return (
    <Dialog open title="Código de la pantalla" onClose={onClose}>
      <div className={form.form}>
        <p className={styles.code} role="status">
          {code}
        </p>
        <p>
          Escríbelo en la tableta: página de ingreso, «Vincúlala con su código». Sirve una sola vez, vence en 7 días y
          no se vuelve a mostrar.
        </p>
        <div className={form.actions}>
          <Button square className={form.send} onClick={onClose}>
            Ya lo escribí
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
