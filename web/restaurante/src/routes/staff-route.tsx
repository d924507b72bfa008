import { buttonClass } from '@pardos/web-ui/components/button.tsx';
import { EmptyView } from '@pardos/web-ui/components/state-views.tsx';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { isScreen, places, placesOf } from '../access.ts';
import { useConfig } from '../config-context.ts';
import { InboxArea } from '../features/inbox/inbox-area.tsx';
import { InboxBell } from '../features/inbox/inbox-bell.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffArea } from '../features/session/staff-area.tsx';
import type { Role } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** Around every page for which one has to be signed in. */
export function StaffRoute() {
  const { defaultShop } = useConfig();
  return (
    <StaffArea
      defaultShop={defaultShop}
      bell={({ roles }) => !isScreen(roles) && <InboxBell opensOrders={opensOrders(roles)} />}
    >
      <ScrollRestoration />
      <WithInbox />
    </StaffArea>
  );
}

function WithInbox() {
  const { viewer, branch } = useStaff();
  if (isScreen(viewer.roles)) return <Permitted />;
  return (
    <InboxArea branchId={branch.id}>
      <Permitted />
    </InboxArea>
  );
}

function opensOrders(roles: readonly Role[]): boolean {
  return placesOf(roles).some(({ path }) => path === paths.orders);
}

function Permitted() {
  const { viewer } = useStaff();
  const { pathname } = useLocation();
  const place = places.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  if (!place || placesOf(viewer.roles).includes(place)) return <Outlet />;

  return (
    <main>
      <EmptyView
        level={1}
        icon="lock"
        title={`${place.name} no es parte de tu turno`}
        action={
          <Link to={paths.home} className={buttonClass()}>
            Ir a mi pantalla
          </Link>
        }
      />
    </main>
  );
}
