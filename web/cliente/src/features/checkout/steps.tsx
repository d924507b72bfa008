import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import styles from './steps.module.css';

type Step = { readonly name: string; readonly done: boolean };

/** How far the form is: each part is done when nothing is missing in it. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const current = steps.findIndex((step) => !step.done);

  return (
    <ol className={styles.steps} aria-label="Pasos">
      {steps.map(({ name, done }, index) => (
        <li key={name} className={cx(done && styles.done)} aria-current={index === current ? 'step' : undefined}>
          <span className={styles.mark} aria-hidden="true">
            {done ? <Icon name="check" size="sm" bold /> : index + 1}
          </span>
          {name}
          {done && <VisuallyHidden>(completo)</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
