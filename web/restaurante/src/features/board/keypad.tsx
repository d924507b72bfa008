import { Glyph } from '../../shell/glyph.tsx';
import styles from './keypad.module.css';

type Props = {
  readonly disabled: boolean;
  readonly onDigit: (digit: string) => void;
  readonly onErase: () => void;
  readonly onStuck: () => void;
};

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Big keys for one hand, since a phone's own keyboard covers half of the sheet. A real keyboard works too. */
export function Keypad({ disabled, onDigit, onErase, onStuck }: Props) {
  const typed = (event: React.KeyboardEvent) => {
    if (disabled) return;
    if (/^\d$/.test(event.key)) onDigit(event.key);
    if (event.key === 'Backspace') onErase();
  };

  return (
    <fieldset className={styles.keypad} aria-label="Teclado del código" onKeyDown={typed}>
      {DIGITS.map((digit) => (
        <button key={digit} type="button" disabled={disabled} onClick={() => onDigit(digit)}>
          {digit}
        </button>
      ))}
      <button type="button" className={styles.side} onClick={onStuck}>
        No tiene el código
      </button>
      <button type="button" disabled={disabled} onClick={() => onDigit('0')}>
        0
      </button>
      <button type="button" className={styles.side} disabled={disabled} aria-label="Borrar" onClick={onErase}>
        <Glyph name="erase" />
      </button>
    </fieldset>
  );
}
