import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import { formatClock } from '@pardos/web-ui/format.ts';
import { Glyph, type GlyphName } from '../../shell/glyph.tsx';
import type { Lateness, Level } from './lateness.ts';
import styles from './timer.module.css';

const glyphs: Readonly<Record<Level, GlyphName>> = { fresh: 'plus', onTime: 'clock', soon: 'alert', late: 'octagon' };
const spoken: Readonly<Record<Level, string>> = {
  fresh: 'nuevo',
  onTime: 'a tiempo',
  soon: 'por pasarse',
  late: 'tarde',
};

type Props = { readonly lateness: Lateness; readonly className?: string };

/** Age at the stage: number, shape and colour; the words for screen readers. */
export function Timer({ lateness, className }: Props) {
  return (
    <span className={cx(styles.timer, className)} data-level={lateness.level}>
      <Glyph name={glyphs[lateness.level]} />
      <VisuallyHidden>{spoken[lateness.level]}, lleva </VisuallyHidden>
      {formatClock(lateness.ageSeconds)}
    </span>
  );
}

/** "quedan 3:18 de 15 min", or "tarde 1:20". */
export function TimeLeft({ lateness, targetSeconds }: { readonly lateness: Lateness; readonly targetSeconds: number }) {
  const late = lateness.leftSeconds <= 0;
  return (
    <span className={styles.left} data-level={lateness.level}>
      {late
        ? `tarde ${formatClock(-lateness.leftSeconds)}`
        : `quedan ${formatClock(lateness.leftSeconds)} de ${Math.round(targetSeconds / 60)} min`}
    </span>
  );
}

/** How much of the target is used; the notch marks where amber begins. */
export function TargetBar({ lateness }: { readonly lateness: Lateness }) {
  return (
    <div className={styles.bar} data-level={lateness.level} aria-hidden="true">
      <i style={{ inlineSize: `${Math.min(lateness.share, 1) * 100}%` }} />
    </div>
  );
}
