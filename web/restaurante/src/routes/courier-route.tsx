import { CourierBoard } from '../features/board/courier-board.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffMenu } from '../features/session/staff-menu.tsx';

/** /reparto */
export function CourierRoute() {
  const { viewer, branch } = useStaff();
  return (
    <CourierBoard
      key={branch.id}
      title="Reparto"
      branch={branch}
      branchPhone={branch.phone}
      me={viewer}
      menu={<StaffMenu />}
    />
  );
}
