import { useApolloClient } from '@apollo/client/react';
import { DownloadButton } from '@pardos/web-ui/components/download-button.tsx';
import { graphql } from '../../gql/index.ts';

const ReceiptDocument = graphql(`
  query Receipt($id: ID!) {
    order(id: $id) {
      id
      issuedReceipt {
        downloadUrl
      }
    }
  }
`);

type Props = { readonly orderId: string };

/** The receipt of a delivered order. */
export function ReceiptButton({ orderId }: Props) {
  const client = useApolloClient();
  const addressOf = async () => {
    const { data } = await client.query({
      query: ReceiptDocument,
      variables: { id: orderId },
      fetchPolicy: 'network-only',
    });
    return data?.order?.issuedReceipt?.downloadUrl ?? null;
  };
  return (
    <DownloadButton
      label="Descargar comprobante"
      addressOf={addressOf}
      notYet="Lo estamos preparando. Prueba otra vez en unos segundos."
    />
  );
}
