import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import form from '../../shell/dialog-form.module.css';
import type { PersonAct } from './person-row.tsx';

type Asked = Exclude<PersonAct, 'edit'>;

type Props = {
  readonly act: Asked;
  readonly name: string;
  readonly email: string | null;
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

const words: Readonly<Record<Asked, { title: (name: string) => string; text: string; action: string }>> = {
  suspend: {
    title: (name) => `¿Suspender a ${name}?`,
    text: 'Sale de la aplicación en unos segundos y no puede volver a ingresar. Lo que hizo queda con su nombre; lo que tiene en manos se puede reasignar.',
    action: 'Suspender',
  },
  resume: {
    title: (name) => `¿Reactivar a ${name}?`,
    text: 'Podrá ingresar otra vez con su contraseña, con los mismos roles y sedes.',
    action: 'Reactivar',
  },
  reset: {
    title: (name) => `¿Nueva contraseña para ${name}?`,
    text: 'Sus sesiones se cierran y recibe por correo una contraseña temporal. Al ingresar elige una propia.',
    action: 'Enviar contraseña',
  },
  resetPin: {
    title: (name) => `¿Quitar el PIN de ${name}?`,
    text: 'No podrá actuar en las pantallas compartidas hasta que cree otro en su propia sesión, en «Mi PIN».',
    action: 'Quitar PIN',
  },
};

/** Asks once more before somebody is kept out, let in, or given a new password. */
export function ConfirmDialog({ act, name, email, busy, refusal, onConfirm, onClose }: Props) {
  const { title, text, action } = words[act];
  return (
    <Dialog open title={title(name)} onClose={onClose}>
      <div className={form.form}>
        <p>{text}</p>
        {act === 'reset' && email && <p>Se envía a {email}.</p>}
        <div role="alert">{refusal && <p className={form.refusal}>{refusal}</p>}</div>
        <div className={form.actions}>
          <Button square variant="ghost" onClick={onClose}>
            Cancelar
          </Button>
          <Button
            square
            variant={act === 'suspend' ? 'danger' : 'primary'}
            className={form.send}
            disabled={busy}
            onClick={onConfirm}
          >
            {action}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
