import { useQuery } from '@apollo/client/react';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { graphql } from '../../gql/gql.ts';
import { type Address, addressesIn } from './address-book.ts';
import styles from './past-addresses.module.css';

const PastAddressesQuery = graphql(`
  query PastAddresses {
    myOrders(first: 20) {
      edges {
        node {
          id
          address {
            street
            details
            district
            reference
          }
        }
      }
    }
  }
`);

type PastAddressesProps = { readonly districts: readonly string[]; readonly onPick: (address: Address) => void };

/** Where an account's last orders went, to be filled in with one tap; nothing while there are none. */
export function PastAddresses({ districts, onPick }: PastAddressesProps) {
  const { data } = useQuery(PastAddressesQuery);
  const found = addressesIn(data?.myOrders.edges.map(({ node }) => node) ?? [], districts);
  if (found.length === 0) return null;

  return (
    <fieldset className={styles.past}>
      <legend>Tus direcciones</legend>
      {found.map((address) => (
        <Button
          key={`${address.street} ${address.details} ${address.district}`}
          variant="ghost"
          className={styles.one}
          onClick={() => onPick(address)}
        >
          {[address.street, address.details, address.district].filter(Boolean).join(', ')}
        </Button>
      ))}
    </fieldset>
  );
}
