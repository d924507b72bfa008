import { useSearchParams } from 'react-router';
import { Mails } from '../../api/mails.ts';
import { useLive } from '../../api/use-live.ts';
import { formatSeconds } from '../../shell/format.ts';
import { Page } from '../../shell/page.tsx';
import { Shown } from '../../shell/shown.tsx';
import styles from './mails-page.module.css';

const MAILS_EVERY_MS = 4000;

/** What the cloud's mail service sent; a mail is shown as the inbox shows it. */
export function MailsPage() {
  const [search, setSearch] = useSearchParams();
  const live = useLive({ path: '/mails', schema: Mails, everyMs: MAILS_EVERY_MS });
  return (
    <Page title="Correos" note={live.data && `${live.data.length} en la bandeja`}>
      <Shown
        live={live}
        isEmpty={(mails) => mails.length === 0}
        empty={{ title: 'Todavía no hay correos', text: 'Aquí verás los avisos a clientes y los códigos de acceso.' }}
      >
        {(mails) => {
          const chosen = mails.find(({ id }) => id === search.get('correo')) ?? mails[0];
          return (
            <div className={styles.columns}>
              <ul className={styles.list}>
                {mails.map(({ id, at, to, subject }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className={styles.mail}
                      aria-pressed={id === chosen?.id}
                      onClick={() => setSearch({ correo: id }, { replace: true })}
                    >
                      <span className={styles.subject}>{subject || '(sin asunto)'}</span>
                      <time dateTime={new Date(at).toISOString()}>{formatSeconds(at)}</time>
                      <span className={styles.to}>{to.join(', ')}</span>
                    </button>
                  </li>
                ))}
              </ul>
              {chosen && <iframe className={styles.view} title={`Correo: ${chosen.subject}`} src={chosen.url} />}
            </div>
          );
        }}
      </Shown>
    </Page>
  );
}
