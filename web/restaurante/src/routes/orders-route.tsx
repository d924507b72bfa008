import { formatShortDay } from '@pardos/web-ui/format-work.ts';
import { OrderList } from '../features/orders/order-list.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffPage } from '../features/session/staff-page.tsx';
import { DayField } from '../shell/day-field.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useDay } from '../shell/use-day.ts';

/** /pedidos?dia= */
export function OrdersRoute() {
  const { branch } = useStaff();
  const { day, setDay } = useDay();
  return (
    <StaffPage title="Pedidos">
      <PageHead title="Pedidos" note={formatShortDay(day)} tools={<DayField day={day} onDay={setDay} />} />
      <OrderList key={`${branch.id} ${day}`} branchId={branch.id} day={day} />
    </StaffPage>
  );
}
