import { ExecutionDetail } from '../../api/executions.ts';
import { useLive } from '../../api/use-live.ts';
import { Chip } from '../../shell/chip.tsx';
import { formatInstant } from '../../shell/format.ts';
import { JsonView } from '../../shell/json-view.tsx';
import { Panel } from '../../shell/panel.tsx';
import rows from '../../shell/rows.module.css';
import { Shown } from '../../shell/shown.tsx';
import { statusWords } from '../../shell/statuses.ts';
import { Unfold } from '../../shell/unfold.tsx';
import styles from './execution-view.module.css';
import { stateMarks } from './state-marks.ts';
import { WorkflowGraph } from './workflow-graph.tsx';

type Props = { readonly arn: string; readonly definition: unknown };

/** One execution: where it is in its machine, what went in and out, and what happened. */
export function ExecutionView({ arn, definition }: Props) {
  const live = useLive({ path: `/execution?${new URLSearchParams({ arn })}`, schema: ExecutionDetail, everyMs: 1500 });
  return <Shown live={live}>{(execution) => <Detail execution={execution} definition={definition} />}</Shown>;
}

function Detail({ execution, definition }: { readonly execution: ExecutionDetail; readonly definition: unknown }) {
  const { name, tone } = statusWords(execution.status);
  return (
    <div className={styles.panels}>
      <Panel title={execution.name} tools={<Chip tone={tone}>{name}</Chip>}>
        {execution.error && (
          <p className={styles.error}>
            {execution.error}: {execution.cause}
          </p>
        )}
        <WorkflowGraph definition={definition} marks={stateMarks(execution)} />
      </Panel>
      <div className={styles.pair}>
        <Panel title="Entrada">
          <JsonView label="Datos de entrada" value={execution.input} />
        </Panel>
        <Panel title="Salida">
          <JsonView label="Datos de salida" value={execution.output} />
        </Panel>
      </div>
      <Panel title={`Historia (${execution.history.length})`}>
        <History events={execution.history} />
      </Panel>
    </div>
  );
}

function History({ events }: { readonly events: ExecutionDetail['history'] }) {
  return (
    <div className={styles.history}>
      {events.map((event) => (
        <Unfold
          key={event.id}
          summary={
            <span className={rows.line}>
              <time className={rows.muted} dateTime={new Date(event.at).toISOString()}>
                {formatInstant(event.at)}
              </time>
              <strong>{event.type}</strong>
              <span>{event.state}</span>
            </span>
          }
        >
          {() => <JsonView label={`Datos de ${event.type}`} value={event.details} />}
        </Unfold>
      ))}
    </div>
  );
}
