import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { Glyph, type GlyphName } from './glyph.tsx';

export type ChipTone = 'plain' | 'fresh' | 'onTime' | 'soon' | 'late';

type Props = { readonly tone?: ChipTone; readonly glyph?: GlyphName; readonly children: ReactNode };

/** A state: words and shape first, colour third. */
export function Chip({ tone = 'plain', glyph, children }: Props) {
  return (
    <span className={styles.chip} data-tone={tone}>
      {glyph && <Glyph name={glyph} />}
      {children}
    </span>
  );
}
