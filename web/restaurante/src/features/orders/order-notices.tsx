import { useQuery } from '@apollo/client/react';
import { FailedView } from '@pardos/web-ui/components/state-views.tsx';
import { formatHour } from '@pardos/web-ui/format-work.ts';
import type { NoticeChannel, NoticesQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { Card } from '../../shell/card.tsx';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './order-notices.module.css';

const NoticesDocument = graphql(`
  query Notices($id: ID!) {
    order(id: $id) {
      id
      notices {
        id
        at
        title
        channels
      }
    }
  }
`);

type Props = {
  readonly orderId: string;
  /** True while more may come. */
  readonly open: boolean;
};

const channelWords: Readonly<Record<NoticeChannel, string>> = { IN_APP: 'en la web', EMAIL: 'por correo' };
const EVERY_MS = 10_000;

/** What the customer has been told. Asked for apart: when notices cannot be had, the order still must be. */
export function OrderNotices({ orderId, open }: Props) {
  const { data, error, refetch } = useQuery(NoticesDocument, {
    variables: { id: orderId },
    pollInterval: open ? EVERY_MS : 0,
    fetchPolicy: 'cache-and-network',
  });

  return (
    <Card title="Avisos al cliente">
      {error && !data ? (
        <FailedView level={3} title="No pudimos cargar los avisos" onRetry={() => void refetch()} />
      ) : (
        <Notices notices={data?.order?.notices} />
      )}
    </Card>
  );
}

type Notices = NonNullable<NoticesQuery['order']>['notices'];

function Notices({ notices }: { readonly notices: Notices | undefined }) {
  if (!notices) return <p className={styles.none}>Cargando…</p>;
  if (notices.length === 0) return <p className={styles.none}>Todavía ninguno.</p>;
  return (
    <ul>
      {notices.map((notice) => (
        <li key={notice.id} className={styles.notice}>
          <Glyph name={notice.channels.includes('EMAIL') ? 'chat' : 'bell'} />
          <span>
            {notice.title}
            <small>{notice.channels.map((channel) => channelWords[channel]).join(' y ')}</small>
          </span>
          <time dateTime={notice.at}>{formatHour(notice.at)}</time>
        </li>
      ))}
    </ul>
  );
}
