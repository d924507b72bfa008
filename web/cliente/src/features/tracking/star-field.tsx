import { cx } from '@pardos/web-ui/cx.ts';
import styles from './star-field.module.css';
import { starWords } from './star-words.ts';

type Props = {
  /** 0: none chosen yet. */
  readonly value: number;
  readonly onChange: (stars: number) => void;
};

const STARS = [1, 2, 3, 4, 5] as const;

/** One to five stars: radio buttons, so that arrows move between them and each is read with its meaning. */
export function StarField({ value, onChange }: Props) {
  return (
    <fieldset className={styles.field}>
      <legend>¿Qué te pareció?</legend>
      <div className={styles.stars}>
        {STARS.map((stars) => (
          <label key={stars} className={cx(styles.star, stars <= value && styles.on)}>
            <input
              type="radio"
              name="stars"
              value={stars}
              checked={stars === value}
              aria-label={`${stars} de 5: ${starWords(stars)}`}
              onChange={() => onChange(stars)}
            />
            <span aria-hidden="true">{stars <= value ? '★' : '☆'}</span>
          </label>
        ))}
      </div>
      <p className={styles.words} aria-hidden="true">
        {value > 0 ? starWords(value) : 'Toca una estrella'}
      </p>
    </fieldset>
  );
}
