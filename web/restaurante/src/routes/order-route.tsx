import { useParams } from 'react-router';
import { runsBranch } from '../access.ts';
import { OrderSheet } from '../features/orders/order-sheet.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffPage } from '../features/session/staff-page.tsx';

/** /pedidos/:orderId */
export function OrderRoute() {
  const { viewer, branch } = useStaff();
  const { orderId = '' } = useParams();
  return (
    <StaffPage title="Pedido">
      <OrderSheet key={orderId} orderId={orderId} branchId={branch.id} manages={runsBranch(viewer.roles)} />
    </StaffPage>
  );
}
