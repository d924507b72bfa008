import { Navigate } from 'react-router';
import { placesOf } from '../access.ts';
import { useStaff } from '../features/session/staff.ts';
import { paths } from '../paths.ts';

/** / leads everybody to their own place. */
export function HomeRoute() {
  const { viewer } = useStaff();
  return <Navigate to={placesOf(viewer.roles)[0]?.path ?? paths.branches} replace />;
}
