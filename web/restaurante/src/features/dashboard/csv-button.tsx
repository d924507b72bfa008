import { Button } from '@pardos/web-ui/components/button.tsx';
import { download, toCsv } from '../../shell/csv.ts';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './chart-card.module.css';

type Props = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Saves figures as a file: "Pedidos por hora" → pedidos-por-hora.csv. */
export function CsvButton({ title, columns, rows }: Props) {
  const file = `${title.toLowerCase().replaceAll(' ', '-')}.csv`;
  return (
    <Button
      square
      variant="ghost"
      className={styles.toggle}
      aria-label={`Descargar ${title} en CSV`}
      onClick={() => download(file, toCsv(columns, rows))}
    >
      <Glyph name="download" />
      CSV
    </Button>
  );
}
