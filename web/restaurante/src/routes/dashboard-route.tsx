import { Segmented } from '@pardos/web-ui/components/segmented.tsx';
import { localDay } from '@pardos/web-ui/format.ts';
import { formatShortDay } from '@pardos/web-ui/format-work.ts';
import { NowBand } from '../features/board/now-band.tsx';
import { DayView } from '../features/dashboard/day-view.tsx';
import { ReportCard } from '../features/reports/report-card.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffPage } from '../features/session/staff-page.tsx';
import { DayField } from '../shell/day-field.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { PeriodName } from '../shell/period.ts';
import { usePeriod } from '../shell/use-period.ts';

const periods: readonly { readonly value: PeriodName; readonly label: string }[] = [
  { value: 'dia', label: 'Día' },
  { value: 'semana', label: '7 días' },
  { value: 'mes', label: '30 días' },
];

/** /dashboard?dia= or ?periodo= */
export function DashboardRoute() {
  const { viewer, branch } = useStaff();
  const { name, day, setDay, period, setName } = usePeriod();
  const { from, to } = period;
  const isToday = to === localDay(Date.now());
  const days = from === to ? formatShortDay(to) : `${formatShortDay(from)} – ${formatShortDay(to)}`;

  const tools = (
    <>
      <Segmented label="Periodo" value={name} options={periods} onChange={setName} />
      {name === 'dia' && <DayField day={day} onDay={setDay} />}
    </>
  );
  return (
    <StaffPage title="Dashboard">
      {isToday && <NowBand key={branch.id} branchId={branch.id} me={viewer} />}
      <PageHead title="Dashboard" note={`${from === to && isToday ? 'hoy · ' : ''}${days}`} tools={tools} />
      <DayView key={`${branch.id} ${from} ${to}`} branchId={branch.id} period={period} isToday={isToday} />
      <ReportCard key={branch.id} branchId={branch.id} day={to} />
    </StaffPage>
  );
}
