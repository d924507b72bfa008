import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { plural } from '@pardos/web-ui/format.ts';
import { useId } from 'react';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './inbox-bell.module.css';
import { InboxList } from './inbox-list.tsx';
import { type StaffInbox, useOpenInbox } from './use-inbox.ts';

/** Beside the menu: how many notices are new, and what they say. */
export function InboxBell({ opensOrders }: { readonly opensOrders: boolean }) {
  const inbox = useOpenInbox();
  const id = useId();
  if (!inbox) return null;

  const { unread } = inbox;
  const news = unread === 0 ? 'ninguno nuevo' : plural(unread, 'nuevo', 'nuevos');
  return (
    <div className={styles.inbox}>
      <button type="button" className={styles.button} popoverTarget={id} aria-label={`Avisos, ${news}`}>
        <Glyph name="bell" />
        {unread > 0 && (
          <span className={styles.count} aria-hidden="true">
            {unread}
          </span>
        )}
      </button>
      <section id={id} popover="auto" className={styles.panel} aria-label="Avisos">
        <header className={styles.head}>
          <h2>Avisos</h2>
          {unread > 0 && (
            <Button square variant="ghost" disabled={inbox.busy} onClick={() => void inbox.markRead()}>
              Marcar como leídos
            </Button>
          )}
        </header>
        <p role="alert">{inbox.refusal}</p>
        <Told inbox={inbox} opensOrders={opensOrders} />
      </section>
    </div>
  );
}

function Told({ inbox, opensOrders }: { readonly inbox: StaffInbox; readonly opensOrders: boolean }) {
  const { notices, failed, error, refresh } = inbox;
  if (notices) return <InboxList notices={notices} opensOrders={opensOrders} />;
  if (!failed) return <p className={styles.none}>Cargando…</p>;
  return (
    <div className={styles.none}>
      <p role="alert">{errorMessage(error)}</p>
      <Button square variant="ghost" onClick={() => void refresh()}>
        Reintentar
      </Button>
    </div>
  );
}
