import { formatClock } from '@pardos/web-ui/format.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { stageName } from '../../labels.ts';
import { TableCard } from './table-card.tsx';

export const DayTimesDocument = graphql(`
  fragment DayTimes on DashboardDay {
    stages {
      kind
      averageWaitSeconds
      p50WaitSeconds
      p90WaitSeconds
      averageWorkSeconds
      p50WorkSeconds
      p90WorkSeconds
    }
  }
`);

const COLUMNS = ['Etapa', 'Espera', 'Espera p50', 'Espera p90', 'Trabajo', 'Trabajo p50', 'Trabajo p90'];

/** Each step's wait and work: on average, for half of the tasks, and for nine of ten. */
export function DayTimes({ day }: { readonly day: FragmentType<typeof DayTimesDocument> }) {
  const { stages } = readFragment(DayTimesDocument, day);
  const slowest = stages.toSorted((a, b) => (b.p90WaitSeconds ?? 0) - (a.p90WaitSeconds ?? 0))[0];
  const rows = stages.map((stage) => [
    stageName[stage.kind],
    clockOf(stage.averageWaitSeconds),
    clockOf(stage.p50WaitSeconds),
    clockOf(stage.p90WaitSeconds),
    clockOf(stage.averageWorkSeconds),
    clockOf(stage.p50WorkSeconds),
    clockOf(stage.p90WorkSeconds),
  ]);
  const note = slowest
    ? `En ${stageName[slowest.kind]}, 9 de 10 pedidos esperan hasta ${clockOf(slowest.p90WaitSeconds)}`
    : 'Todavía no hay etapas terminadas.';
  return <TableCard title="Percentiles por etapa" note={note} columns={COLUMNS} rows={rows} />;
}

function clockOf(seconds: number | null | undefined): string {
  return typeof seconds === 'number' ? formatClock(seconds) : '–';
}
