import { Button } from '@pardos/web-ui/components/button.tsx';
import { useState } from 'react';
import { Glyph } from '../../shell/glyph.tsx';
import { ReasonDialog } from '../../shell/reason-dialog.tsx';
import styles from './ordering-switch.module.css';
import { useOrdering } from './use-ordering.ts';

const reasons = [
  'Mucha demanda: volvemos en unos minutos',
  'Sin luz o sin agua',
  'Equipo malogrado',
  'Cerramos temprano hoy',
];

/** Stops the branch from taking orders, with what the customer reads, and opens it again. */
export function OrderingSwitch({ branchId }: { readonly branchId: string }) {
  const { known, pausedReason, busy, refusal, pause, reopen } = useOrdering(branchId);
  const [asking, setAsking] = useState(false);
  if (!known) return null;

  return (
    <div className={styles.switch} data-paused={pausedReason !== null}>
      {pausedReason === null ? (
        <Button
          square
          variant="ghost"
          className={styles.act}
          aria-label="Pausar pedidos"
          disabled={busy}
          onClick={() => setAsking(true)}
        >
          <Glyph name="pause" />
          <span className={styles.words}>Pausar pedidos</span>
        </Button>
      ) : (
        <>
          <p role="status" className={styles.paused}>
            <b>Pedidos en pausa</b> <span>{pausedReason}</span>
          </p>
          <Button square className={styles.act} disabled={busy} onClick={() => void reopen()}>
            Reabrir
          </Button>
        </>
      )}
      {refusal && <p role="alert">{refusal}</p>}
      {asking && (
        <ReasonDialog
          title="Pausar pedidos"
          legend="¿Por qué? El cliente lo leerá en la app."
          reasons={reasons}
          action="Pausar"
          busy={busy}
          onReason={(reason) => void pause(reason).then(() => setAsking(false))}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
