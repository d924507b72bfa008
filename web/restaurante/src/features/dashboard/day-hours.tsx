import { formatMoney, plural } from '@pardos/web-ui/format.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { ChartCard } from './chart-card.tsx';
import { ColumnChart } from './column-chart.tsx';
import { barsOf, peakOf } from './hours.ts';

export const DayHoursDocument = graphql(`
  fragment DayHours on DashboardDay {
    byHour {
      hour
      orders
      sales {
        amountMinor
      }
    }
  }
`);

type Props = { readonly day: FragmentType<typeof DayHoursDocument>; readonly isToday: boolean };

/** Orders and sales by hour of placing. */
export function DayHours({ day, isToday }: Props) {
  const bars = barsOf(readFragment(DayHoursDocument, day).byHour);
  const peak = peakOf(bars);
  const best = bars.toSorted((a, b) => b.salesMinor - a.salesMinor)[0];
  const until = isToday ? ' hasta ahora' : '';

  return (
    <>
      <ChartCard
        title="Pedidos por hora"
        note={peak && `El pico${until} fue a las ${peak.hour}: ${plural(peak.orders, 'pedido', 'pedidos')}`}
        columns={['Hora', 'Pedidos']}
        rows={bars.map(({ hour, orders }) => [hour, String(orders)])}
      >
        <ColumnChart bars={bars} measure="orders" label={String} />
      </ChartCard>
      <ChartCard
        title="Ventas por hora"
        note={best && `La mejor hora${until}: ${best.hour}, ${formatMoney(best.salesMinor)}`}
        columns={['Hora', 'Ventas']}
        rows={bars.map(({ hour, salesMinor }) => [hour, formatMoney(salesMinor)])}
      >
        <ColumnChart bars={bars} measure="sales" label={inShort} />
      </ChartCard>
    </>
  );
}

/** Bars have no room for céntimos; the table has them. */
function inShort(soles: number): string {
  return soles >= 1000 ? `${(soles / 1000).toFixed(1)}k` : String(Math.round(soles));
}
