import { formatSecond } from '@pardos/web-ui/format-work.ts';
import type { OrderLedgerFragment } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { reasonText } from '../../labels.ts';
import { Card } from '../../shell/card.tsx';
import { Chip } from '../../shell/chip.tsx';
import { Glyph } from '../../shell/glyph.tsx';
import { ledgerSaying } from './ledger-words.ts';
import styles from './order-ledger.module.css';

export const OrderLedgerDocument = graphql(`
  fragment OrderLedger on Order {
    id
    historyIntact
    history {
      sequence
      kind
      action
      at
      reason
      hash
      by {
        name
        role
      }
    }
  }
`);

type Entry = NonNullable<OrderLedgerFragment['history']>[number];

/** Everything that was done, by whom and why; whether a line was changed afterwards would show. */
export function OrderLedger({ order }: { readonly order: FragmentType<typeof OrderLedgerDocument> }) {
  const { history, historyIntact } = readFragment(OrderLedgerDocument, order);
  if (!history) return null;

  return (
    <Card
      title="Historia completa"
      tools={typeof historyIntact === 'boolean' && <Chain intact={historyIntact} lines={history.length} />}
    >
      {history.length === 0 ? (
        <p>Todavía no pasó nada con este pedido.</p>
      ) : (
        <ol className={styles.ledger}>
          {history.map((entry) => (
            <Line key={entry.hash} entry={entry} />
          ))}
        </ol>
      )}
    </Card>
  );
}

function Chain({ intact, lines }: { readonly intact: boolean; readonly lines: number }) {
  return intact ? (
    <Chip tone="onTime" glyph="chain">
      Cadena íntegra: {lines} de {lines}
    </Chip>
  ) : (
    <Chip tone="late" glyph="octagon">
      Cadena rota: alguien cambió la historia
    </Chip>
  );
}

function Line({ entry }: { readonly entry: Entry }) {
  const { glyph, tone, words } = ledgerSaying(entry.action, entry.kind);
  return (
    <li className={styles.line}>
      <time dateTime={entry.at}>{formatSecond(entry.at)}</time>
      <span className={styles.point} data-tone={tone}>
        <Glyph name={glyph} />
      </span>
      <span>
        <b>{entry.by.name}</b> {words}
        {entry.reason && <span className={styles.reason}>Motivo: {reasonText(entry.reason)}</span>}
      </span>
      <code className={styles.hash} title={entry.hash}>
        {entry.hash.slice(0, 4)}…{entry.hash.slice(-4)}
      </code>
    </li>
  );
}
