import styles from './pick.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onPick: (value: string) => void;
};

/** One of a few, with its label in front of it. */
export function Pick({ label, value, options, onPick }: Props) {
  return (
    <label className={styles.pick}>
      <span className={styles.label}>{label}</span>
      <select className={styles.select} value={value} onChange={(event) => onPick(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
