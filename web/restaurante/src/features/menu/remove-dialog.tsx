import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import form from '../../shell/dialog-form.module.css';

type Props = {
  readonly name: string;
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

/** Asks once more before something leaves the carta. */
export function RemoveDialog({ name, busy, refusal, onRemove, onClose }: Props) {
  return (
    <Dialog open title={`¿Quitar ${name}?`} onClose={onClose}>
      <div className={form.form}>
        <p>El cliente deja de verlo enseguida, en todas las sedes. Los pedidos ya hechos no cambian.</p>
        <div role="alert">{refusal && <p className={form.refusal}>{refusal}</p>}</div>
        <div className={form.actions}>
          <Button square variant="ghost" onClick={onClose}>
            Cancelar
          </Button>
          <Button square variant="danger" className={form.send} disabled={busy} onClick={onRemove}>
            Quitar
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
