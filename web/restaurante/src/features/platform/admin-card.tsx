import { Button } from '@pardos/web-ui/components/button.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { Card } from '../../shell/card.tsx';
import { newPassword } from './onboarding-draft.ts';
import styles from './onboarding-form.module.css';
import type { PartProps } from './onboarding-form.tsx';

/** Who runs the restaurant from the first day, and invites everybody else. */
export function AdminCard({ text, change, errorAt }: PartProps) {
  const at = (field: string) => errorAt(`staff.0.${field}`);
  return (
    <Card title="Administrador">
      <div className={styles.grid}>
        <TextField label="Nombre y apellido" required maxLength={80} {...text('adminName')} error={at('name')} />
        <TextField label="Correo" type="email" required {...text('adminEmail')} error={at('email')} />
        <TextField
          label="Contraseña inicial"
          required
          autoComplete="off"
          hint="Entrégasela en persona: aquí no se vuelve a mostrar."
          {...text('password')}
          error={at('password')}
        />
        <Button square variant="ghost" className={styles.generate} onClick={() => change({ password: newPassword() })}>
          Generar contraseña
        </Button>
      </div>
    </Card>
  );
}
