import { cx } from '@pardos/web-ui/cx.ts';
import { formatSecond } from '@pardos/web-ui/format-work.ts';
import { useSearchParams } from 'react-router';
import { Mails } from '../../api/mails.ts';
import { useLive } from '../../api/use-live.ts';
import { Page } from '../../shell/page.tsx';
import { Shown } from '../../shell/shown.tsx';
import list from '../../shell/side-list.module.css';
import { Split } from '../../shell/split.tsx';
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
            <Split>
              <ul className={list.list}>
                {mails.map(({ id, at, to, subject }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className={list.one}
                      aria-current={id === chosen?.id || undefined}
                      onClick={() => setSearch({ correo: id }, { replace: true })}
                    >
                      <span className={list.name}>{subject || '(sin asunto)'}</span>
                      <time className={list.aside} dateTime={new Date(at).toISOString()}>
                        {formatSecond(at)}
                      </time>
                      <span className={cx(list.aside, list.whole)}>{to.join(', ')}</span>
                    </button>
                  </li>
                ))}
              </ul>
              {chosen && <iframe className={styles.view} title={`Correo: ${chosen.subject}`} src={chosen.url} />}
            </Split>
          );
        }}
      </Shown>
    </Page>
  );
}
