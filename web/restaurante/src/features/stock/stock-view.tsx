import { useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { Bone, EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { useState } from 'react';
import { Card } from '../../shell/card.tsx';
import { OffDialog } from './off-dialog.tsx';
import { found, offOf, type StockProduct } from './stock.ts';
import { groupsOf, StockDocument } from './stock-document.ts';
import { StockRow } from './stock-row.tsx';
import styles from './stock-view.module.css';
import { useAvailability } from './use-availability.ts';

type Props = {
  readonly shop: string;
  readonly branch: { readonly id: string; readonly slug: string };
};

const EVERY_MS = 15_000;

/** What the branch sells, what it has run out of, and the way to say so (86). */
export function StockView({ shop, branch }: Props) {
  const { data, error, refetch } = useQuery(StockDocument, {
    variables: { shop, branch: branch.slug },
    pollInterval: EVERY_MS,
    fetchPolicy: 'cache-and-network',
  });
  const { busy, refusal, takeOff, putBack } = useAvailability(branch.id);
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState<StockProduct | null>(null);

  if (!data) {
    if (error) return <FailedView onRetry={() => void refetch()}>{errorMessage(error)}</FailedView>;
    return (
      <LoadingView label="Cargando la carta…">
        <Bone className={styles.bone} />
      </LoadingView>
    );
  }

  const all = found(groupsOf(data.shop), '');
  const off = offOf(all);
  const shown = found(all, words);
  const row = (product: StockProduct) => (
    <StockRow
      key={product.id}
      product={product}
      busy={busy}
      onOff={() => setAsked(product)}
      onBack={() => void putBack(product.id)}
    />
  );

  return (
    <div className={styles.view}>
      <Card title={`Agotados ahora: ${off.length}`} note="El cliente no puede pedirlos.">
        {off.length === 0 ? <p className={styles.none}>Todo está a la venta.</p> : <ul>{off.map(row)}</ul>}
        {refusal && !asked && <p role="alert">{refusal}</p>}
      </Card>
      <TextField
        label="Buscar en la carta"
        type="search"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {shown.length === 0 && <EmptyView title="Nada con ese nombre">Prueba con menos letras.</EmptyView>}
      {shown.map(({ id, name, products }) => (
        <Card key={id} title={name}>
          <ul className={styles.products}>{products.map(row)}</ul>
        </Card>
      ))}
      {asked && (
        <OffDialog
          name={asked.name}
          busy={busy}
          refusal={refusal}
          onOff={(until) => void takeOff(asked.id, until).then((done) => done && setAsked(null))}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
