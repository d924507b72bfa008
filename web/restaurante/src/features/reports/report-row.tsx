import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { plural } from '@pardos/web-ui/format.ts';
import { formatShortDay } from '@pardos/web-ui/format-work.ts';
import { useState } from 'react';
import type { ReportFileKind, ReportsQuery } from '../../gql/graphql.ts';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './report-card.module.css';

type Props = {
  readonly report: ReportsQuery['reports'][number];
  readonly addressOf: (kind: ReportFileKind) => Promise<string | null>;
};

const files: readonly { readonly kind: ReportFileKind; readonly name: string; readonly what: string }[] = [
  { kind: 'SUMMARY', name: 'Resumen', what: 'PDF' },
  { kind: 'ORDERS', name: 'Pedidos', what: 'CSV' },
  { kind: 'ITEMS', name: 'Productos', what: 'CSV' },
  { kind: 'STEPS', name: 'Etapas', what: 'CSV' },
];

/** A day with its files. Their addresses are asked for when somebody wants one: they are good for minutes only. */
export function ReportRow({ report, addressOf }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const day = formatShortDay(report.day);

  const save = async (kind: ReportFileKind) => {
    setBusy(true);
    try {
      const address = await addressOf(kind);
      setFailure(address === null ? 'Ese archivo todavía no está. Prueba en unos segundos.' : null);
      if (address !== null) window.location.assign(address);
    } catch (error) {
      setFailure(errorMessage(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <li className={styles.report}>
      <span>
        <b>{day}</b>
        <small role="status">{stateOf(report)}</small>
      </span>
      <span className={styles.files}>
        {report.madeAt &&
          files.map(({ kind, name, what }) => (
            <Button
              key={kind}
              square
              variant="ghost"
              className={styles.file}
              disabled={busy}
              aria-label={`Descargar ${name} del ${day} en ${what}`}
              onClick={() => void save(kind)}
            >
              <Glyph name="download" />
              {name}
            </Button>
          ))}
      </span>
      {failure && <p role="alert">{failure}</p>}
    </li>
  );
}

function stateOf({ state, orders }: Props['report']): string {
  if (state === 'REQUESTED') return 'Haciéndose…';
  return orders ? plural(orders, 'pedido', 'pedidos') : 'Sin pedidos';
}
