import { Monogram } from '@pardos/web-ui/components/logo.tsx';
import { useBrand } from './brand.ts';
import styles from './brand-mark.module.css';

/** The small sign in the corner of a board: the drawn seal, or the brand's first letter. */
export function BrandMark() {
  const { name, drawn } = useBrand();
  return (
    <span className={styles.mark}>
      {drawn ? (
        <Monogram />
      ) : (
        <span className={styles.letter} aria-hidden="true">
          {name.slice(0, 1)}
        </span>
      )}
    </span>
  );
}
