import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import type { ReactNode } from 'react';
import { Card } from '../../shell/card.tsx';
import { CsvButton } from './csv-button.tsx';
import { FiguresTable } from './figures-table.tsx';
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
  return (
    <Card title={title} note={note} tools={<CsvButton {...{ title, columns }} rows={all} />}>
      <ScrollArea className={styles.scroll} label={title}>
        <FiguresTable {...{ title, columns, rows }} spaced />
      </ScrollArea>
    </Card>
  );
}
