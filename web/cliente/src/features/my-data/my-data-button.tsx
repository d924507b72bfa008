import { useApolloClient } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { useState } from 'react';

/** Gives the account's owner a file with everything that is kept of them (Ley 29733, art. 19). */
export function MyDataButton({ shop, slug }: { readonly shop: string; readonly slug: string }) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  const download = async () => {
    setBusy(true);
    setSaid('Reuniendo tus datos…');
    try {
      const { collectMyData } = await import('./collect-my-data.ts');
      const at = new Date();
      save(`mis-datos-${slug}-${at.toISOString().slice(0, 10)}.json`, await collectMyData(client, shop, at));
      setSaid('Listo: tu archivo está en tus descargas. Tiene tus datos personales; guárdalo en un lugar seguro.');
    } catch (error) {
      setSaid(errorMessage(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button variant="link" disabled={busy} onClick={() => void download()}>
        Descargar mis datos
      </Button>
      <p role="status">{said}</p>
    </>
  );
}

/** The file is made here: no copy of it lies behind a link. */
function save(name: string, data: object): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
