import { formatShortDay } from '@pardos/web-ui/format-work.ts';
import { DayView } from '../features/dashboard/day-view.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffPage } from '../features/session/staff-page.tsx';
import { DayField } from '../shell/day-field.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useDay } from '../shell/use-day.ts';

/** /dashboard?dia= */
export function DashboardRoute() {
  const { branch } = useStaff();
  const { day, isToday, setDay } = useDay();
  return (
    <StaffPage title="Dashboard">
      <PageHead
        title="Dashboard"
        note={`${isToday ? 'hoy · ' : ''}${formatShortDay(day)}`}
        tools={<DayField day={day} onDay={setDay} />}
      />
      <DayView key={`${branch.id} ${day}`} branchId={branch.id} day={day} isToday={isToday} />
    </StaffPage>
  );
}
