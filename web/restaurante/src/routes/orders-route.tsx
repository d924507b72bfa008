import { formatShortDay } from '@pardos/web-ui/format-work.ts';
import { useSearchParams } from 'react-router';
import { ExportMenu } from '../features/orders/export-menu.tsx';
import { OrderList } from '../features/orders/order-list.tsx';
import { SearchField } from '../features/orders/search-field.tsx';
import { StatusField, statusAt } from '../features/orders/status-field.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffPage } from '../features/session/staff-page.tsx';
import { DayField } from '../shell/day-field.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useDay } from '../shell/use-day.ts';

/** /pedidos?dia=&buscar=&estado= */
export function OrdersRoute() {
  const { branch } = useStaff();
  const { day, setDay } = useDay();
  const [search, setSearch] = useSearchParams();
  const find = search.get('buscar') ?? '';

  const status = statusAt(search.get('estado'));

  const narrow = (name: string, value: string) =>
    setSearch(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { replace: true },
    );

  const tools = (
    <>
      <SearchField find={find} onFind={(words) => narrow('buscar', words)} />
      <StatusField status={status} onStatus={(next) => narrow('estado', next?.toLowerCase() ?? '')} />
      <DayField day={day} onDay={setDay} />
      <ExportMenu branchId={branch.id} branchSlug={branch.slug} day={day} />
    </>
  );
  return (
    <StaffPage title="Pedidos">
      <PageHead title="Pedidos" note={formatShortDay(day)} tools={tools} />
      <OrderList
        key={`${branch.id} ${day} ${find} ${status}`}
        branchId={branch.id}
        day={day}
        find={find}
        status={status}
      />
    </StaffPage>
  );
}
