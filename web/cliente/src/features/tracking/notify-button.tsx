import { Button } from '@pardos/web-ui/components/button.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import type { KnownOrder } from '../../orders-on-device.ts';
import styles from './notify-button.module.css';
import { useNotify } from './use-notify.ts';

type Props = { readonly shop: string; readonly order: KnownOrder };

/** Has this device told of the order while the page is closed; nothing where a browser cannot. */
export function NotifyButton({ shop, order }: Props) {
  const { state, busy, refusal, begin, end } = useNotify(shop, order);
  if (state === 'IMPOSSIBLE') return null;
  return (
    <div className={styles.notify}>
      {state === 'OFF' && (
        <Button variant="line" wide disabled={busy} onClick={() => void begin()}>
          <Icon name="bell" />
          Avísame en este equipo
        </Button>
      )}
      <p role="status">
        {state === 'ON' && 'Te avisaremos en este equipo cuando tu pedido avance.'}
        {state === 'BLOCKED' &&
          'Tu navegador tiene bloqueados nuestros avisos. Permítelos en los ajustes de este sitio y recarga la página.'}
      </p>
      {state === 'ON' && (
        <Button variant="line" wide disabled={busy} onClick={() => void end()}>
          Ya no me avises
        </Button>
      )}
      <p role="alert">{refusal}</p>
    </div>
  );
}
