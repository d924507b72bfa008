import { Button } from '@pardos/web-ui/components/button.tsx';
import { type ReactNode, useState } from 'react';
import { Card } from '../../shell/card.tsx';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './chart-card.module.css';
import { CsvButton } from './csv-button.tsx';
import { FiguresTable } from './figures-table.tsx';

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
  const table = <FiguresTable {...{ title, columns, rows }} />;
  const tools = (
    <>
      <CsvButton {...{ title, columns, rows }} />
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
