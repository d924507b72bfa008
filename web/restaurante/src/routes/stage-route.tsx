import { useSearchParams } from 'react-router';
import { runsBranch } from '../access.ts';
import { StageBoard } from '../features/board/stage-board.tsx';
import { slugOf, stationAt } from '../features/board/stations.ts';
import { OrderActionsDialog } from '../features/orders/order-actions-dialog.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffMenu } from '../features/session/staff-menu.tsx';
import type { StageKind } from '../gql/graphql.ts';

type Props = { readonly title: string; readonly kinds: readonly [StageKind, ...StageKind[]] };

/** /cocina, /empaque and /recepcion: the same board over different queues. */
function StageRoute({ title, kinds }: Props) {
  const { viewer, branch } = useStaff();
  const [search, setSearch] = useSearchParams();
  const kind = kinds.find((each) => each === search.get('cola')) ?? kinds[0];

  return (
    <StageBoard
      key={`${branch.id} ${kind}`}
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
      kind={kind}
      kinds={kinds}
      onKind={(next) => setSearch({ cola: next }, { replace: true })}
      station={kind === 'KITCHEN' ? stationAt(search.get('estacion')) : null}
      onStation={(next) => setSearch(next ? { estacion: slugOf(next) } : {}, { replace: true })}
    />
  );
}

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
