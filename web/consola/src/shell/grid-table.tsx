import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import type { ReactNode } from 'react';
import styles from './grid-table.module.css';

export type Column<T> = {
  readonly name: string;
  readonly cell: (row: T) => ReactNode;
  readonly number?: boolean;
};

type Props<T> = {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
};

/** Rows and columns; the first cell of a row names it. */
export function GridTable<T>({ label, columns, rows, keyOf }: Props<T>) {
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <ScrollArea label={label} className={styles.area}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ name, number }) => (
              <th key={name} scope="col" data-number={number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{first.cell(row)}</th>
              {others.map(({ name, number, cell }) => (
                <td key={name} data-number={number}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
