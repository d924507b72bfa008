import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import { Link, useParams } from 'react-router';
import { FunctionDetail } from '../../api/functions.ts';
import { useLive } from '../../api/use-live.ts';
import { paths } from '../../paths.ts';
import list from '../../shell/facts.module.css';
import { formatCount, formatInstant, formatMs, shortName } from '../../shell/format.ts';
import { Page } from '../../shell/page.tsx';
import { Panel } from '../../shell/panel.tsx';
import { Shown } from '../../shell/shown.tsx';
import { DurationBars } from './duration-bars.tsx';
import styles from './function-page.module.css';
import { LogLinesOf } from './log-lines.tsx';

/** One function: how long it takes, what it fails with, what it says. */
export function FunctionPage() {
  const { name = '' } = useParams();
  const live = useLive({ path: `/functions/${encodeURIComponent(name)}`, schema: FunctionDetail });
  return (
    <Page title={shortName(name)} tools={<Link to={paths.functions}>← Funciones</Link>}>
      <Shown live={live}>{(fn) => <Detail fn={fn} />}</Shown>
    </Page>
  );
}

function Detail({ fn }: { readonly fn: FunctionDetail }) {
  const facts = [
    ['Código', fn.handler],
    ['Invocaciones', formatCount(fn.invocations)],
    ['Errores', formatCount(fn.errors)],
    ['p50', formatMs(fn.p50)],
    ['p90', formatMs(fn.p90)],
    ['CPU media', formatMs(fn.cpuMs)],
    ['Límite', `${fn.timeoutSeconds} s`],
  ] as const;
  return (
    <div className={styles.panels}>
      <dl className={list.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Panel title="Duraciones recientes">
        <DurationBars recent={fn.recent} />
      </Panel>
      {fn.failures.length > 0 && (
        <Panel title="Últimos errores">
          {fn.failures.map(({ at, requestId, message }) => (
            <ScrollArea key={requestId + at} label={`Error de las ${formatInstant(at)}`} className={styles.failure}>
              <pre>{`${formatInstant(at)}  ${requestId}\n${message}`}</pre>
            </ScrollArea>
          ))}
        </Panel>
      )}
      <Panel title="Registros">
        <LogLinesOf query={{ function: fn.name }} />
      </Panel>
    </div>
  );
}
