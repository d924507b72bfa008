import { CouponsView } from '../features/coupons/coupons-view.tsx';
import { StaffPage } from '../features/session/staff-page.tsx';
import { PageHead } from '../shell/page-head.tsx';

/** /cupones */
export function CouponsRoute() {
  return (
    <StaffPage title="Cupones">
      <PageHead title="Cupones" note="todas las sedes" tools={null} />
      <CouponsView />
    </StaffPage>
  );
}
