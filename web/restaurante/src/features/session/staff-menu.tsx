import { placesOf } from '../../access.ts';
import { roleName } from '../../labels.ts';
import { paths } from '../../paths.ts';
import { AccountMenu } from '../../shell/account-menu.tsx';
import { useStaff } from './staff.ts';

/** What whoever is signed in was told, and their menu. */
export function StaffMenu() {
  const { viewer, leave, bell } = useStaff();
  const role = viewer.roles.map((each) => roleName[each]).join(', ');
  const links = placesOf(viewer.roles);
  const all = viewer.branches.length > 1 ? [...links, { path: paths.branches, name: 'Cambiar de sede' }] : links;

  return (
    <>
      {bell}
      <AccountMenu name={viewer.name} role={role} links={all} onSignOut={() => void leave()} />
    </>
  );
}
