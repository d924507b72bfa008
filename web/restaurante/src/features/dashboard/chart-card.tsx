import { Button } from '@pardos/web-ui/components/button.tsx';
import { type ReactNode, useState } from 'react';
import { Card } from '../../shell/card.tsx';
import { download, toCsv } from '../../shell/csv.ts';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './chart-card.module.css';

type Props = {
  readonly title: string;
  readonly note?: ReactNode;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly children: ReactNode;
};

/** A chart, and the same as a table and as a file: for exact numbers, for screen readers, for whoever prefers it. */
export function ChartCard({ title, note, columns, rows, children }: Props) {
  const [asTable, setAsTable] = useState(false);
  const table = <Table {...{ title, columns, rows }} />;
  const tools = (
    <>
      <Button
        square
        variant="ghost"
        className={styles.toggle}
        aria-label={`Descargar ${title} en CSV`}
        onClick={() => download(`${fileName(title)}.csv`, toCsv(columns, rows))}
      >
        <Glyph name="download" />
        CSV
      </Button>
      <Button
        square
        variant="ghost"
        className={styles.toggle}
        aria-pressed={asTable}
        onClick={() => setAsTable(!asTable)}
      >
        <Glyph name="table" />
        Tabla
      </Button>
    </>
  );

  return (
    <Card title={title} note={note} tools={tools}>
      {asTable ? (
        table
      ) : (
        <>
          {children}
          <div className={styles.spoken}>{table}</div>
        </>
      )}
    </Card>
  );
}

/** "Pedidos por hora" → pedidos-por-hora. */
function fileName(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

function Table({ title, columns, rows }: Pick<Props, 'title' | 'columns' | 'rows'>) {
  return (
    <table className={styles.table}>
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
