import { Glyph } from '../../shell/glyph.tsx';
import styles from './sound-button.module.css';
import type { Alarms, Sound } from './use-alarms.ts';

const words: Readonly<Record<Sound, string>> = {
  ON: 'Sonido activado: silenciar',
  MUTED: 'Sin sonido: activar sonido',
  LOCKED: 'Activar sonido',
};

/** Pressed: it sounds. Before the first touch of a shift it says what to do in full. */
export function SoundButton({ alarms: { sound, press } }: { readonly alarms: Alarms }) {
  return (
    <button
      type="button"
      className={styles.button}
      data-sound={sound}
      aria-pressed={sound === 'ON'}
      aria-label={words[sound]}
      onClick={press}
    >
      <Glyph name={sound === 'ON' ? 'sound' : 'mute'} />
      {sound === 'LOCKED' && <span className={styles.words}>Activar sonido</span>}
    </button>
  );
}
