import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { FollowedOrder, type TimelineKind } from '../../api/orders.ts';
import { useLive } from '../../api/use-live.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/page.tsx';
import { Shown } from '../../shell/shown.tsx';
import { KindFilter } from './kind-filter.tsx';
import { OrderFacts } from './order-facts.tsx';
import { Timeline } from './timeline.tsx';

/** One order through everything: /pedidos/{id or number} */
export function OrderPage() {
  const { wanted = '' } = useParams();
  const live = useLive({ path: `/orders/${encodeURIComponent(wanted)}`, schema: FollowedOrder, everyMs: 3000 });
  const [left, setLeft] = useState<ReadonlySet<TimelineKind>>(new Set());
  const number = live.data?.order?.number;

  return (
    <Page title={number ? `Pedido ${number}` : `Pedido ${wanted}`} tools={<Link to={paths.orders}>← Pedidos</Link>}>
      <Shown
        live={live}
        isEmpty={({ entries }) => entries.length === 0}
        empty={{
          title: 'Nadie habla de este pedido',
          text: 'La consola guarda lo más reciente. Busca por el id completo o por el número, como SB-0001.',
        }}
      >
        {(followed) => (
          <>
            <OrderFacts followed={followed} />
            <KindFilter entries={followed.entries} left={left} onChange={setLeft} />
            <Timeline entries={followed.entries.filter(({ kind }) => !left.has(kind))} />
          </>
        )}
      </Shown>
    </Page>
  );
}
