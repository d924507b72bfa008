import { IconButton } from '@pardos/web-ui/components/button.tsx';
import { storedValue, useStored } from '@pardos/web-ui/stored.ts';
import * as z from 'zod/mini';
import styles from './place-notice.module.css';

const closed = storedValue({ key: 'pardos:place-notice:v1', schema: z.boolean(), empty: false, area: 'visit' });

/** Asks, once a visit, whether our guess of the place is right. */
export function PlaceNotice({ onChoose }: { readonly onChoose: () => void }) {
  const [isClosed, setClosed] = useStored(closed);
  if (isClosed) return null;

  return (
    <div className={styles.notice}>
      <span>¿No es tu ubicación?</span>
      <button
        type="button"
        className={styles.change}
        onClick={() => {
          setClosed(true);
          onChoose();
        }}
      >
        Cámbiala aquí
      </button>
      <IconButton icon="close" label="Cerrar aviso" look="quiet" onClick={() => setClosed(true)} />
    </div>
  );
}
