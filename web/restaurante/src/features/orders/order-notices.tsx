import { formatHour } from '@pardos/web-ui/format-work.ts';
import type { NoticeChannel } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { Card } from '../../shell/card.tsx';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './order-notices.module.css';

export const OrderNoticesDocument = graphql(`
  fragment OrderNotices on Order {
    id
    notices {
      id
      at
      title
      channels
    }
  }
`);

const channelWords: Readonly<Record<NoticeChannel, string>> = { IN_APP: 'en la web', EMAIL: 'por correo' };

/** What the customer has been told. */
export function OrderNotices({ order }: { readonly order: FragmentType<typeof OrderNoticesDocument> }) {
  const { notices } = readFragment(OrderNoticesDocument, order);
  return (
    <Card title="Avisos al cliente">
      {notices.length === 0 && <p className={styles.none}>Todavía ninguno.</p>}
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
    </Card>
  );
}
