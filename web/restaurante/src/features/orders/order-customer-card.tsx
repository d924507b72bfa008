import { formatPhone } from '@pardos/web-ui/format.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { Card } from '../../shell/card.tsx';
import { ContactLinks } from '../../shell/contact-links.tsx';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './order-customer-card.module.css';

export const OrderCustomerDocument = graphql(`
  fragment OrderCustomerCard on Order {
    id
    number
    channel
    allergyNote
    customer {
      name
      phone
      email
    }
    address {
      street
      details
      district
      reference
    }
  }
`);

/** Who ordered, where to, and how to reach them; only what the person who asks may see. */
export function OrderCustomerCard({ order }: { readonly order: FragmentType<typeof OrderCustomerDocument> }) {
  const { number, channel, allergyNote, customer, address } = readFragment(OrderCustomerDocument, order);
  return (
    <Card
      title={customer.name}
      note={[customer.phone && formatPhone(customer.phone), customer.email].filter(Boolean).join(' · ')}
    >
      {allergyNote && (
        <p className={styles.allergy}>
          <Glyph name="alert" /> ALERGIA: {allergyNote}
        </p>
      )}
      {address ? (
        <p className={styles.address}>
          <b>{[address.street, address.details].filter(Boolean).join(', ')}</b>
          <br />
          {address.district}
          <small>Ref.: {address.reference}</small>
        </p>
      ) : (
        <p className={styles.address}>
          {channel === 'PICKUP' ? 'Recoge en el local.' : 'La dirección no se muestra a tu rol.'}
        </p>
      )}
      <ContactLinks number={number} phone={customer.phone} address={address} />
    </Card>
  );
}
