import { useSearchParams } from 'react-router';
import { isScreen, runsBranch } from '../access.ts';
import { StageBoard } from '../features/board/stage-board.tsx';
import { slugOf, stationAt } from '../features/board/stations.ts';
import { OrderActionsDialog } from '../features/orders/order-actions-dialog.tsx';
import { PersonBadge } from '../features/screen/person-badge.tsx';
import { PersonSheet } from '../features/screen/person-sheet.tsx';
import { useScreenPerson } from '../features/screen/use-screen-person.ts';
import { useStaff } from '../features/session/staff.ts';
import { StaffMenu } from '../features/session/staff-menu.tsx';
import type { Role, StageKind, Station } from '../gql/graphql.ts';

type Props = { readonly title: string; readonly kinds: readonly [StageKind, ...StageKind[]] };

/** /cocina, /empaque and /recepcion: the same board over different queues. */
function StageRoute(props: Props) {
  const { viewer } = useStaff();
  return isScreen(viewer.roles) ? <SharedStage {...props} /> : <OwnStage {...props} />;
}

/** In a session of one's own. */
function OwnStage({ title, kinds }: Props) {
  const { viewer, branch } = useStaff();
  const queue = useQueue(kinds);

  return (
    <StageBoard
      key={`${branch.id} ${queue.kind}`}
      title={title}
      branch={branch}
      me={viewer}
      menu={<StaffMenu />}
      actions={
        runsBranch(viewer.roles)
          ? ({ id, number }, onClose) => (
              <OrderActionsDialog orderId={id} number={number} branchId={branch.id} onClose={onClose} />
            )
          : null
      }
      {...queue}
    />
  );
}

/** At a shared screen: whoever does something says first who they are. */
function SharedStage({ title, kinds }: Props) {
  const { viewer, branch } = useStaff();
  const queue = useQueue(kinds);
  const person = useScreenPerson();

  return (
    <>
      <StageBoard
        key={`${branch.id} ${queue.kind}`}
        title={title}
        branch={branch}
        me={person.actor ?? viewer}
        menu={
          <>
            <PersonBadge name={person.actor?.name ?? null} onChange={person.ask} />
            <StaffMenu />
          </>
        }
        person={person}
        {...queue}
      />
      {person.asking && <PersonSheet roles={servingRoles[queue.kind]} onClose={person.close} />}
    </>
  );
}

/** Which queue the address names, and what of it is shown. */
function useQueue(kinds: Props['kinds']) {
  const [search, setSearch] = useSearchParams();
  const kind = kinds.find((each) => each === search.get('cola')) ?? kinds[0];
  return {
    kind,
    kinds,
    onKind: (next: StageKind) => setSearch({ cola: next }, { replace: true }),
    station: kind === 'KITCHEN' ? stationAt(search.get('estacion')) : null,
    onStation: (next: Station | null) => setSearch(next ? { estacion: slugOf(next) } : {}, { replace: true }),
  };
}

/** Who can act at each queue; who runs the branch can at all. */
const servingRoles: Readonly<Record<StageKind, readonly Role[]>> = {
  RECEPTION: ['HOST', 'MANAGER', 'ADMIN'],
  KITCHEN: ['COOK', 'MANAGER', 'ADMIN'],
  PACKING: ['PACKER', 'MANAGER', 'ADMIN'],
  DELIVERY: ['COURIER', 'MANAGER', 'ADMIN'],
  COUNTER: ['HOST', 'MANAGER', 'ADMIN'],
};

/** /cocina */
export function KitchenRoute() {
  return <StageRoute title="Cocina" kinds={['KITCHEN']} />;
}

/** /empaque */
export function PackingRoute() {
  return <StageRoute title="Empaque" kinds={['PACKING']} />;
}

/** /recepcion, with the counter beside the front desk. */
export function ReceptionRoute() {
  return <StageRoute title="Recepción" kinds={['RECEPTION', 'COUNTER']} />;
}
