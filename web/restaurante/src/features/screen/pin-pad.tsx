import { Button } from '@pardos/web-ui/components/button.tsx';
import { plural } from '@pardos/web-ui/format.ts';
import { type KeyboardEvent, useState } from 'react';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './pin-pad.module.css';

type Props = {
  readonly busy: boolean;
  readonly trouble: { readonly message: string; readonly locked: boolean } | null;
  readonly onEnter: (pin: string) => Promise<void>;
  /** What was wrong is over once something else is typed. */
  readonly onTyping: () => void;
  readonly onBack: () => void;
};

const SHORTEST = 4;
const LONGEST = 6;
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Big keys for a PIN, which is never shown. A real keyboard works too: no key loses its focus by being of no use. */
export function PinPad({ busy, trouble, onEnter, onTyping, onBack }: Props) {
  const [pin, setPin] = useState('');
  const shut = busy || trouble?.locked === true;
  const ready = pin.length >= SHORTEST && !shut;

  const type = (digit: string) => {
    if (shut || pin.length >= LONGEST) return;
    onTyping();
    setPin(pin + digit);
  };
  const erase = () => setPin(pin.slice(0, -1));
  const enter = async () => {
    if (!ready) return;
    setPin('');
    await onEnter(pin);
  };
  const pressed = (event: KeyboardEvent) => {
    if (/^\d$/.test(event.key)) type(event.key);
    if (event.key === 'Backspace') erase();
    if (event.key === 'Enter' && ready) {
      // On a key of the pad Enter would press that key.
      event.preventDefault();
      void enter();
    }
  };

  return (
    <fieldset className={styles.pad} aria-label="Teclado del PIN" onKeyDown={pressed}>
      <p className={styles.dots} role="status" aria-label={`${plural(pin.length, 'cifra escrita', 'cifras escritas')}`}>
        {Array.from({ length: LONGEST }, (_, place) => String(place)).map((place) => (
          <span key={place} data-on={Number(place) < pin.length} />
        ))}
      </p>
      <p className={styles.trouble} role="alert">
        {trouble && (
          <>
            <Glyph name="octagon" />
            {trouble.message}
          </>
        )}
      </p>
      <div className={styles.keys}>
        {DIGITS.map((digit) => (
          <button
            key={digit}
            type="button"
            aria-disabled={shut}
            // biome-ignore lint/a11y/noAutofocus: whoever opened the pad is about to type on it
            autoFocus={digit === '1'}
            onClick={() => type(digit)}
          >
            {digit}
          </button>
        ))}
        <button type="button" className={styles.side} onClick={onBack}>
          Otra persona
        </button>
        <button type="button" aria-disabled={shut} onClick={() => type('0')}>
          0
        </button>
        <button type="button" className={styles.side} aria-label="Borrar" aria-disabled={shut} onClick={erase}>
          <Glyph name="erase" />
        </button>
      </div>
      <Button square wide className={styles.enter} aria-disabled={!ready} onClick={() => void enter()}>
        {busy ? 'Comprobando…' : 'Entrar'}
      </Button>
    </fieldset>
  );
}
