import { FloorBoard } from '../features/board/floor-board.tsx';
import { StaffMenu } from '../features/session/staff-menu.tsx';
import { useStaff } from '../features/session/staff.ts';

/** /tablero */
export function FloorRoute() {
  const { branch } = useStaff();
  return <FloorBoard key={branch.id} title="Tablero" branch={branch} promisedMinutes={branch.promisedMinutes} menu={<StaffMenu />} />;
}
