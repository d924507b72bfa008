import { Button, IconButton } from '@pardos/web-ui/components/button.tsx';
import { formatMoney } from '@pardos/web-ui/format.ts';
import { type DragEvent, useState } from 'react';
import { channelName, stationName } from '../../labels.ts';
import { type ProductEntry, priceIn, type Step } from './catalogue.ts';
import type { Known } from './product-columns.ts';
import styles from './product-row.module.css';

type Props = {
  readonly product: ProductEntry;
  readonly picture: string | undefined;
  readonly branches: Known['branches'];
  readonly place: { readonly first: boolean; readonly last: boolean };
  readonly busy: boolean;
  readonly onMove: (step: Step) => void;
  readonly onDrop: (slug: string) => void;
  readonly onOpen: () => void;
};

const DRAGGED = 'application/x-pardos-plato';
const shownChannels = ['DELIVERY', 'PICKUP', 'DINE_IN'] as const;

/** A product in its place: dragged by its row, or moved by its buttons. */
export function ProductRow({ product, picture, branches, place, busy, onMove, onDrop, onOpen }: Props) {
  const [over, setOver] = useState(false);
  const { slug, name, sizeTab, branchIds } = product;
  const isPlate = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes(DRAGGED);

  return (
    <li
      className={styles.row}
      draggable={!busy}
      data-over={over}
      onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAGGED, slug)}
      onDragOver={(event) => {
        if (!isPlate(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData(DRAGGED));
      }}
    >
      <img src={picture} alt="" width={48} height={48} loading="lazy" draggable={false} className={styles.picture} />
      <div className={styles.words}>
        <p className={styles.name}>{sizeTab ? `${name} · ${sizeTab}` : name}</p>
        <p className={styles.facts}>
          {shownChannels.flatMap((channel) => {
            const amount = priceIn(product, channel);
            return amount === null ? [] : <span key={channel}>{`${channelName[channel]} ${formatMoney(amount)}`}</span>;
          })}
          <span>{stationName[product.station]}</span>
          {branchIds && <span>{branchText(branchIds, branches)}</span>}
          {product.hours && <span>Con horario</span>}
          {product.featured && <span>En portada</span>}
        </p>
      </div>
      <div className={styles.tools}>
        <IconButton
          icon="chevronUp"
          label={`Subir ${name}`}
          disabled={busy || place.first}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon="chevronDown"
          label={`Bajar ${name}`}
          disabled={busy || place.last}
          onClick={() => onMove(1)}
        />
        <Button square variant="ghost" className={styles.edit} aria-label={`Editar ${name}`} onClick={onOpen}>
          Editar
        </Button>
      </div>
    </li>
  );
}

function branchText(ids: readonly string[], branches: Known['branches']): string {
  const [first, ...more] = branches.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  if (first === undefined) return 'En ninguna sede';
  return more.length === 0 ? `Solo ${first}` : `Solo ${first} y ${more.length} más`;
}
