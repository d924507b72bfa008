import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { Money } from '@pardos/web-ui/components/money.tsx';
import styles from './price-dialog.module.css';

type PriceDialogProps = {
  readonly change: {
    readonly oldTotal: { readonly formatted: string };
    readonly newTotal: { readonly formatted: string };
  };
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** The total is not what was seen: both are shown, and nothing is ordered until the new one is accepted. */
export function PriceDialog({ change, onConfirm, onClose }: PriceDialogProps) {
  return (
    <Dialog open title="El total cambió" onClose={onClose}>
      <p className={styles.text}>Un precio de la carta cambió mientras pedías. Todavía no hemos hecho tu pedido.</p>
      <dl className={styles.sums}>
        <dt>Antes</dt>
        <dd className={styles.old}>
          <Money value={change.oldTotal} />
        </dd>
        <dt>Ahora</dt>
        <dd>
          <Money value={change.newTotal} />
        </dd>
      </dl>
      <div className={styles.actions}>
        <Button wide onClick={onConfirm}>
          Pedir por {change.newTotal.formatted}
        </Button>
        <Button variant="ghost" wide onClick={onClose}>
          Volver a mi pedido
        </Button>
      </div>
    </Dialog>
  );
}
