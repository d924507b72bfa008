import { Button } from '@pardos/web-ui/components/button.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { useNow } from '@pardos/web-ui/use-now.ts';
import styles from './closed-notice.module.css';
import type { Branch } from './place.ts';
import { closedText } from './place-words.ts';

type ClosedNoticeProps = { readonly branch: Branch; readonly onChoose: () => void };

/** Says that the chosen branch takes no orders now, and when it will. */
export function ClosedNotice({ branch, onChoose }: ClosedNoticeProps) {
  const text = closedText(branch, useNow(60_000));
  if (!text) return null;

  return (
    <aside className={styles.notice} aria-label="Restaurante cerrado">
      <div className={styles.wrap}>
        <Icon name="clock" />
        <p>
          <b>{branch.name}</b>: {text}
        </p>
        <Button variant="link" onClick={onChoose}>
          Ver otros restaurantes
        </Button>
      </div>
    </aside>
  );
}
