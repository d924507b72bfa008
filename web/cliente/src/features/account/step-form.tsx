import { Button } from '@pardos/web-ui/components/button.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { type FormEvent, type ReactNode, useState } from 'react';
import styles from './account.module.css';

/** What was typed into a field, by its name. */
export type Typed = (name: string) => string;

type StepFormProps = {
  readonly action: string;
  readonly busyAction: string;
  /** Answers what went wrong, in words; null when nothing did. */
  readonly onSubmit: (typed: Typed) => Promise<string | null>;
  readonly children: ReactNode;
};

/** One step with an account: fields, what went wrong, one button. */
export function StepForm({ action, busyAction, onSubmit, children }: StepFormProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    setTrouble(null);
    setTrouble(await onSubmit((name) => String(fields.get(name) ?? '')));
    setBusy(false);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      {children}
      <div role="alert">
        {trouble && (
          <p className={styles.trouble}>
            <Icon name="alert" />
            {trouble}
          </p>
        )}
      </div>
      <Button type="submit" wide large disabled={busy}>
        {busy ? busyAction : action}
      </Button>
    </form>
  );
}
