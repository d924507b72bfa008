import { FloorBoard } from '../features/board/floor-board.tsx';
import { OrderingSwitch } from '../features/branch/ordering-switch.tsx';
import { OrderActionsDialog } from '../features/orders/order-actions-dialog.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffMenu } from '../features/session/staff-menu.tsx';

/** /tablero */
export function FloorRoute() {
  const { viewer, branch } = useStaff();
  return (
    <FloorBoard
      key={branch.id}
      title="Tablero"
      branch={branch}
      promisedMinutes={branch.promisedMinutes}
      me={viewer}
      menu={<StaffMenu />}
      tools={<OrderingSwitch branchId={branch.id} />}
      actions={({ id, number }, onClose) => (
        <OrderActionsDialog orderId={id} number={number} branchId={branch.id} onClose={onClose} />
      )}
    />
  );
}
