import { formatClock } from '@pardos/web-ui/format.ts';
import type { DayStagesFragment } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { stageName } from '../../labels.ts';
import { ChartCard } from './chart-card.tsx';
import styles from './day-stages.module.css';

export const DayStagesDocument = graphql(`
  fragment DayStages on DashboardDay {
    stages {
      kind
      completed
      averageWaitSeconds
      averageWorkSeconds
    }
  }
`);

type Stage = DayStagesFragment['stages'][number];

/** Where the minutes go: in the queue, or in somebody's hands. */
export function DayStages({ day }: { readonly day: FragmentType<typeof DayStagesDocument> }) {
  const stages = readFragment(DayStagesDocument, day).stages.filter(({ completed }) => completed > 0);
  const longest = Math.max(1, ...stages.map(totalOf));

  return (
    <ChartCard
      title="Tiempo por etapa"
      note={sayingOf(stages)}
      columns={['Etapa', 'Terminadas', 'En cola', 'En manos', 'Total']}
      rows={stages.map((stage) => [
        stageName[stage.kind],
        String(stage.completed),
        formatClock(stage.averageWaitSeconds ?? 0),
        formatClock(stage.averageWorkSeconds ?? 0),
        formatClock(totalOf(stage)),
      ])}
    >
      <div aria-hidden="true">
        <ul className={styles.legend}>
          <li>
            <i className={styles.wait} /> en cola
          </li>
          <li>
            <i className={styles.work} /> en manos
          </li>
        </ul>
        <ul>
          {stages.map((stage) => (
            <li key={stage.kind} className={styles.row}>
              <span>{stageName[stage.kind]}</span>
              <span className={styles.bar}>
                <i className={styles.wait} style={{ inlineSize: percent(stage.averageWaitSeconds, longest) }} />
                <i className={styles.work} style={{ inlineSize: percent(stage.averageWorkSeconds, longest) }} />
              </span>
              <b>{formatClock(totalOf(stage))}</b>
            </li>
          ))}
        </ul>
      </div>
    </ChartCard>
  );
}

function sayingOf(stages: readonly Stage[]): string {
  const worst = stages.toSorted((a, b) => (b.averageWaitSeconds ?? 0) - (a.averageWaitSeconds ?? 0))[0];
  if (!worst?.averageWaitSeconds) return 'Todavía no hay etapas terminadas.';
  const share = Math.round((worst.averageWaitSeconds / totalOf(worst)) * 100);
  return `${stageName[worst.kind]} es donde más se espera: ${formatClock(worst.averageWaitSeconds)}, ${share} % de su tiempo`;
}

function totalOf({ averageWaitSeconds, averageWorkSeconds }: Stage): number {
  return (averageWaitSeconds ?? 0) + (averageWorkSeconds ?? 0);
}

function percent(seconds: number | null | undefined, longest: number): string {
  return `${((seconds ?? 0) / longest) * 100}%`;
}
