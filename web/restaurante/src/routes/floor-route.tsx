import { FloorBoard } from '../features/board/floor-board.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffMenu } from '../features/session/staff-menu.tsx';

/** /tablero */
export function FloorRoute() {
  const { branch } = useStaff();
  return (
    <FloorBoard
      key={branch.id}
      title="Tablero"
      branch={branch}
      promisedMinutes={branch.promisedMinutes}
      menu={<StaffMenu />}
    />
  );
}
