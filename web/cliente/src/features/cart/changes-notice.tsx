import { Button } from '@pardos/web-ui/components/button.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { formatMoney } from '@pardos/web-ui/format.ts';
import { type CartChange, changeWords } from './cart-changes.ts';
import styles from './changes-notice.module.css';

type ChangesNoticeProps = { readonly changes: readonly CartChange[]; readonly onRead: () => void };

/** Says exactly what is no longer as it was when the customer filled the cart. */
export function ChangesNotice({ changes, onRead }: ChangesNoticeProps) {
  if (changes.length === 0) return null;

  return (
    <div className={styles.notice} role="status">
      <Icon name="info" size="lg" />
      <div>
        <h3>Tu pedido cambió desde la última vez</h3>
        <ul>
          {changes.map((change) => (
            <li key={`${change.kind}-${change.name}`}>{changeWords(change, formatMoney)}</li>
          ))}
        </ul>
        {changes.some(({ kind }) => kind === 'PRICE') && (
          <Button variant="link" onClick={onRead}>
            Entendido
          </Button>
        )}
      </div>
    </div>
  );
}
