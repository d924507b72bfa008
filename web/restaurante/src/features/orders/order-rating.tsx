import { formatHour } from '@pardos/web-ui/format-work.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { Card } from '../../shell/card.tsx';
import styles from './order-rating.module.css';

export const OrderRatingDocument = graphql(`
  fragment OrderRating on Order {
    rating {
      stars
      comment
      at
    }
  }
`);

/** What the customer thought of it; nothing while they said nothing. */
export function OrderRating({ order }: { readonly order: FragmentType<typeof OrderRatingDocument> }) {
  const { rating } = readFragment(OrderRatingDocument, order);
  if (!rating) return null;
  return (
    <Card title="Calificación del cliente">
      <p className={styles.stars}>
        <span aria-hidden="true">{'★'.repeat(rating.stars)}</span> {rating.stars} de 5
        <time dateTime={rating.at}>{formatHour(rating.at)}</time>
      </p>
      {rating.comment && <blockquote className={styles.comment}>{rating.comment}</blockquote>}
    </Card>
  );
}
