import { cx } from '@pardos/web-ui/cx.ts';
import styles from './figures-table.module.css';

type Props = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Its columns stand apart where there are many. */
  readonly spaced?: boolean;
};

/** Figures in rows, each under the name in its first cell. */
export function FiguresTable({ title, columns, rows, spaced = false }: Props) {
  return (
    <table className={cx(styles.table, spaced && styles.spaced)}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...values]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, place) => (
              <td key={columns[place + 1]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
