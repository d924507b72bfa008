import { cx } from '@pardos/web-ui/cx.ts';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './allergy-banner.module.css';

type Props = { readonly note: string; readonly small?: boolean };

/** The lightest block of a board: nobody may miss it. */
export function AllergyBanner({ note, small = false }: Props) {
  return (
    <p className={cx(styles.allergy, small && styles.small)}>
      <Glyph name="alert" />
      <span>ALERGIA: {note}</span>
    </p>
  );
}
