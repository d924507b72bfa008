import { useStaff } from '../features/session/staff.ts';
import { StaffPage } from '../features/session/staff-page.tsx';
import { StockView } from '../features/stock/stock-view.tsx';
import { PageHead } from '../shell/page-head.tsx';

/** /agotados */
export function StockRoute() {
  const { viewer, branch } = useStaff();
  return (
    <StaffPage title="Agotados">
      <PageHead title="Agotados" note={branch.name} tools={null} />
      <StockView key={branch.id} shop={viewer.shop?.slug ?? ''} branch={branch} />
    </StaffPage>
  );
}
