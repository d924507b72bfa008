import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import { localDay } from '@pardos/web-ui/format.ts';
import { formatHour, formatShortDay } from '@pardos/web-ui/format-work.ts';
import { Link } from 'react-router';
import type { InboxTopic, StaffNoticeFragment } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { Glyph, type GlyphName } from '../../shell/glyph.tsx';
import styles from './inbox-list.module.css';

const glyphs: Readonly<Record<InboxTopic, GlyphName>> = {
  ORDER: 'bag',
  LATE: 'sandglass',
  VERY_LATE: 'octagon',
  PAUSED: 'pause',
  REOPENED: 'shop',
  PIN_LOCKED: 'alert',
};

type Props = {
  readonly notices: readonly StaffNoticeFragment[];
  /** True for whoever may open an order's page. */
  readonly opensOrders: boolean;
};

/** What the branch was told, the newest first. */
export function InboxList({ notices, opensOrders }: Props) {
  if (notices.length === 0)
    return (
      <p className={styles.none}>
        Nada por ahora. Aquí verás los pedidos que se demoran, las pausas de la sede y los PIN bloqueados.
      </p>
    );
  return (
    <ul className={styles.list}>
      {notices.map((notice) => (
        <li key={notice.id} className={styles.notice} data-unread={notice.unread} data-topic={notice.topic}>
          <Glyph name={glyphs[notice.topic]} />
          <span>
            {notice.unread && <VisuallyHidden>Nuevo: </VisuallyHidden>}
            {opensOrders && notice.orderId ? (
              <Link to={paths.order(notice.orderId)}>{notice.title}</Link>
            ) : (
              notice.title
            )}
            <small>{notice.body}</small>
          </span>
          <time dateTime={notice.at}>{formatMoment(notice.at)}</time>
        </li>
      ))}
    </ul>
  );
}

function formatMoment(at: string): string {
  const day = localDay(at);
  return day === localDay(Date.now()) ? formatHour(at) : `${formatShortDay(day)} ${formatHour(at)}`;
}
