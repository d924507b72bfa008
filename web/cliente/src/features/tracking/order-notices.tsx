import { formatTime } from '@pardos/web-ui/format.ts';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { Card } from './card.tsx';
import styles from './order-notices.module.css';

export const OrderNoticesOrder = graphql(`
  fragment OrderNotices on Order {
    notices {
      id
      at
      title
      body
      channels
    }
  }
`);

/** What the customer was told, newest first. */
export function OrderNotices({ order: masked }: { readonly order: FragmentType<typeof OrderNoticesOrder> }) {
  const notices = readFragment(OrderNoticesOrder, masked).notices.toReversed();
  if (notices.length === 0) return null;

  return (
    <Card title="Avisos">
      <ul className={styles.notices}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <p>
              <b>{notice.title}</b>
              <time dateTime={notice.at}>{formatTime(notice.at)}</time>
            </p>
            <small>
              {notice.body}
              {notice.channels.includes('EMAIL') && ' También por correo.'}
            </small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
