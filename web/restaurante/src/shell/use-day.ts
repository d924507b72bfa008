import { localDay } from '@pardos/web-ui/format.ts';
import { useSearchParams } from 'react-router';

/** The day that a page shows: that of its address, or today in Lima. */
export function useDay() {
  const [search, setSearch] = useSearchParams();
  const today = localDay(Date.now());
  const asked = search.get('dia');
  const day = asked && /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today;

  return {
    day,
    isToday: day === today,
    setDay: (next: string) =>
      setSearch(
        (before) => {
          if (next === today) before.delete('dia');
          else before.set('dia', next);
          return before;
        },
        { replace: true },
      ),
  };
}
