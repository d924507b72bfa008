import { localDay } from '@pardos/web-ui/format.ts';
import styles from './day-field.module.css';

type Props = { readonly day: string; readonly onDay: (day: string) => void };

/** Which day to look at; none that has not come. */
export function DayField({ day, onDay }: Props) {
  return (
    <label className={styles.field}>
      <span>Día</span>
      <input
        type="date"
        value={day}
        max={localDay(Date.now())}
        required
        onChange={(event) => event.target.value && onDay(event.target.value)}
      />
    </label>
  );
}
