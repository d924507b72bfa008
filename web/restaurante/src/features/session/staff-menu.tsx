import { isScreen, placesOf } from '../../access.ts';
import { roleName } from '../../labels.ts';
import { paths } from '../../paths.ts';
import { AccountMenu } from '../../shell/account-menu.tsx';
import { useStaff } from './staff.ts';

/** What whoever is signed in was told, and their menu. */
export function StaffMenu() {
  const { viewer, leave, bell } = useStaff();
  const role = viewer.roles.map((each) => roleName[each]).join(', ');
  const links = placesOf(viewer.roles);
  const all = [
    ...links,
    ...(viewer.branches.length > 1 ? [{ path: paths.branches, name: 'Cambiar de sede' }] : []),
    ...(isScreen(viewer.roles) ? [] : [{ path: paths.pin, name: 'Mi PIN' }]),
  ];

  return (
    <>
      {bell}
      <AccountMenu name={viewer.name} role={role} links={all} onSignOut={() => void leave()} />
    </>
  );
}
