import { localDay } from '@pardos/web-ui/format.ts';
import { useSearchParams } from 'react-router';
import { isPeriodName, type PeriodName, periodOf } from './period.ts';
import { useDay } from './use-day.ts';

/** The days that a page shows, and those before them to compare with: of its address. */
export function usePeriod() {
  const { day, setDay } = useDay();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('periodo');
  const name: PeriodName = isPeriodName(asked) ? asked : 'dia';

  return {
    name,
    day,
    setDay,
    period: periodOf(name, name === 'dia' ? day : localDay(Date.now())),
    setName: (next: PeriodName) => setSearch(next === 'dia' ? {} : { periodo: next }, { replace: true }),
  };
}
