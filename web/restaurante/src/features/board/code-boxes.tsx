import { cx } from '@pardos/web-ui/cx.ts';
import { plural } from '@pardos/web-ui/format.ts';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './code-boxes.module.css';

export type CodeState =
  | { readonly kind: 'typing' }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  | { readonly kind: 'locked' }
  | { readonly kind: 'unreachable' };

/** A hand-over code has four digits. */
const places = [0, 1, 2, 3];

type Props = { readonly code: string; readonly state: CodeState };

/** The digits so far, and what is wrong with them. A wrong code is spoken at once, what is missing when there is time. */
export function CodeBoxes({ code, state }: Props) {
  const bad = state.kind === 'wrong' || state.kind === 'locked';
  const missing = places.length - code.length;
  return (
    <>
      <div
        className={cx(styles.boxes, bad && styles.bad)}
        role="img"
        aria-label={`Código: ${code.length} de ${places.length} cifras`}
      >
        {places.map((place) => (
          <span key={place} className={cx(styles.box, place === code.length && styles.current)}>
            {code[place]}
          </span>
        ))}
      </div>
      <p className={styles.message} role="status">
        {state.kind === 'typing' &&
          (missing > 0
            ? `${missing === 1 ? 'Falta' : 'Faltan'} ${plural(missing, 'cifra', 'cifras')}`
            : 'Código completo')}
      </p>
      <p className={styles.trouble} role="alert">
        {state.kind !== 'typing' && (
          <>
            <Glyph name={state.kind === 'unreachable' ? 'offline' : 'octagon'} />
            {troubleOf(state)}
          </>
        )}
      </p>
    </>
  );
}

function troubleOf(state: Exclude<CodeState, { kind: 'typing' }>): string {
  switch (state.kind) {
    case 'wrong':
      return `No coincide. ${state.triesLeft === 1 ? 'Te queda' : 'Te quedan'} ${plural(state.triesLeft, 'intento', 'intentos')}.`;
    case 'locked':
      return 'Se acabaron los intentos.';
    case 'unreachable':
      return 'Sin conexión: aún no está entregado. Inténtalo otra vez.';
  }
}
