import { formatClock, plural } from '@pardos/web-ui/format.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { TableCard } from './table-card.tsx';

export const DayPeopleDocument = graphql(`
  fragment DayPeople on DashboardDay {
    people {
      staffId
      name
      completed
      averageWorkSeconds
      late
      released
      undone
    }
  }
`);

const COLUMNS = ['Persona', 'Terminó', 'Promedio', 'Tarde', 'Soltó', 'Deshizo'];

/** What each person finished, how long it took them, and what they gave back. */
export function DayPeople({ day }: { readonly day: FragmentType<typeof DayPeopleDocument> }) {
  const { people } = readFragment(DayPeopleDocument, day);
  const [first] = people;
  const rows = people.map(({ name, completed, averageWorkSeconds, late, released, undone }) => [
    name,
    String(completed),
    typeof averageWorkSeconds === 'number' ? formatClock(averageWorkSeconds) : '–',
    String(late),
    String(released),
    String(undone),
  ]);
  const note = first?.completed
    ? `${first.name} terminó más: ${plural(first.completed, 'etapa', 'etapas')}`
    : 'Todavía nadie terminó una etapa.';
  return <TableCard title="Personas" note={note} columns={COLUMNS} rows={rows} />;
}
