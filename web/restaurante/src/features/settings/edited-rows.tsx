import { Button, IconButton } from '@pardos/web-ui/components/button.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import type { ReactNode } from 'react';
import { Card } from '../../shell/card.tsx';
import styles from './rows.module.css';

type Props<T> = {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly T[];
  readonly none: string;
  /** Whether every row has the same fields. */
  readonly table?: boolean;
  readonly add: string;
  readonly blank: () => T;
  /** How a row is called where it is taken away. */
  readonly nameOf: (row: T, at: number) => string;
  readonly onChange: (rows: readonly T[]) => void;
  readonly children: (row: T, change: (part: Partial<T>) => void, at: number) => ReactNode;
};

/** A list whose rows are typed, added and taken away. */
export function EditedRows<T extends { readonly key: number }>(props: Props<T>) {
  const { title, note, rows, none, table, add, blank, nameOf, onChange, children } = props;
  return (
    <Card title={title} note={note}>
      {rows.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={cx(styles.rows, table && styles.table)}>
        {rows.map((row, at) => (
          <li key={row.key} className={styles.row}>
            {children(
              row,
              (part) => onChange(rows.map((each) => (each.key === row.key ? { ...each, ...part } : each))),
              at,
            )}
            <div className={styles.remove}>
              <IconButton
                icon="bin"
                label={`Quitar ${nameOf(row, at)}`}
                onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
              />
            </div>
          </li>
        ))}
      </ul>
      <Button square variant="ghost" className={styles.add} onClick={() => onChange([...rows, blank()])}>
        {add}
      </Button>
    </Card>
  );
}
