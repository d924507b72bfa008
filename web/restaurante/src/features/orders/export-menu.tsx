import { useApolloClient } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { useState } from 'react';
import { download } from '../../shell/csv.ts';
import { Glyph } from '../../shell/glyph.tsx';
import { readDay, type Sheet, sheetOf } from './day-export.ts';
import styles from './export-menu.module.css';

type Props = { readonly branchId: string; readonly branchSlug: string; readonly day: string };

const sheets: readonly { readonly sheet: Sheet; readonly name: string }[] = [
  { sheet: 'pedidos', name: 'Pedidos' },
  { sheet: 'productos', name: 'Productos' },
  { sheet: 'etapas', name: 'Etapas' },
];

/** The day as files for a spreadsheet. */
export function ExportMenu({ branchId, branchSlug, day }: Props) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const save = async (sheet: Sheet) => {
    setBusy(true);
    setFailure(null);
    try {
      download(`${sheet}-${branchSlug}-${day}.csv`, sheetOf(sheet, await readDay(client, branchId, day)));
    } catch (error) {
      setFailure(errorMessage(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <fieldset className={styles.menu} aria-label="Exportar el día en CSV">
      <span className={styles.label} aria-hidden="true">
        CSV del día
      </span>
      {sheets.map(({ sheet, name }) => (
        <Button
          key={sheet}
          square
          variant="ghost"
          className={styles.file}
          disabled={busy}
          aria-label={`Descargar ${name} en CSV`}
          onClick={() => void save(sheet)}
        >
          <Glyph name="download" />
          {name}
        </Button>
      ))}
      {failure && <p role="alert">{failure}</p>}
    </fieldset>
  );
}
