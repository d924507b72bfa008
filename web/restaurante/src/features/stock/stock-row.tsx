import { Button } from '@pardos/web-ui/components/button.tsx';
import { formatWhen } from '@pardos/web-ui/format.ts';
import { Chip } from '../../shell/chip.tsx';
import type { StockProduct } from './stock.ts';
import styles from './stock-row.module.css';

type Props = {
  readonly product: StockProduct;
  readonly busy: boolean;
  readonly onOff: () => void;
  readonly onBack: () => void;
};

/** A product: sold, or off with the reason and when it comes back by itself. */
export function StockRow({ product, busy, onOff, onBack }: Props) {
  const { name, available, unavailableReason, availableFrom } = product;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        {!available && (
          <p className={styles.why}>
            <Chip tone="late" glyph="octagon">
              Agotado
            </Chip>
            {unavailableReason} ·{' '}
            {availableFrom ? `vuelve ${formatWhen(availableFrom, Date.now())}` : 'hasta que avisen'}
          </p>
        )}
      </div>
      <Button
        square
        variant="ghost"
        className={styles.act}
        disabled={busy}
        aria-label={available ? `Agotar ${name}` : `Volver a vender ${name}`}
        onClick={available ? onOff : onBack}
      >
        {available ? 'Agotar' : 'Volver a vender'}
      </Button>
    </li>
  );
}
