import { useApolloClient } from '@apollo/client/react';
import { DownloadButton } from '@pardos/web-ui/components/download-button.tsx';
import { graphql } from '../../gql/gql.ts';

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

type Props = { readonly orderId: string; readonly headers: Readonly<Record<string, string>> };

/** The receipt of a delivered order. */
export function ReceiptButton({ orderId, headers }: Props) {
  const client = useApolloClient();
  const addressOf = async () => {
    const { data } = await client.query({
      query: ReceiptDocument,
      variables: { id: orderId },
      fetchPolicy: 'network-only',
      context: { headers },
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
