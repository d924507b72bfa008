import { Button } from '@pardos/web-ui/components/button.tsx';
import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import type { ReactNode } from 'react';
import { Card } from '../../shell/card.tsx';
import { download, toCsv } from '../../shell/csv.ts';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './table-card.module.css';

type Props = {
  readonly title: string;
  readonly note: ReactNode;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the file has, where that is more than what is shown. */
  readonly all?: readonly (readonly string[])[];
};

/** Figures as a table, and as a file. */
export function TableCard({ title, note, columns, rows, all = rows }: Props) {
  const file = `${title.toLowerCase().replaceAll(' ', '-')}.csv`;
  const tools = (
    <Button
      square
      variant="ghost"
      className={styles.tool}
      aria-label={`Descargar ${title} en CSV`}
      onClick={() => download(file, toCsv(columns, all))}
    >
      <Glyph name="download" />
      CSV
    </Button>
  );
  return (
    <Card title={title} note={note} tools={tools}>
      <ScrollArea className={styles.scroll} label={title}>
        <table className={styles.table}>
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
      </ScrollArea>
    </Card>
  );
}
