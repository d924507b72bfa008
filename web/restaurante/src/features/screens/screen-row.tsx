import { Button } from '@pardos/web-ui/components/button.tsx';
import { formatDate } from '@pardos/web-ui/format.ts';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './screen-row.module.css';
import type { ScreenEntry } from './screens-document.ts';

type Props = { readonly screen: ScreenEntry; readonly onRevoke: () => void };

/** A shared screen: where it is, since when, and the way to take it out. */
export function ScreenRow({ screen: { name, branch, addedAt, addedBy }, onRevoke }: Props) {
  return (
    <li className={styles.row}>
      <Glyph name="table" />
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.about}>
          {branch?.name} · desde el {formatDate(addedAt)}, por {addedBy}
        </p>
      </div>
      <Button square variant="ghost" className={styles.act} aria-label={`Retirar: ${name}`} onClick={onRevoke}>
        Retirar
      </Button>
    </li>
  );
}
