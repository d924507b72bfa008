import { cx } from '@pardos/web-ui/cx.ts';
import { formatDuration, plural } from '@pardos/web-ui/format.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { changeOf } from './change.ts';
import styles from './day-figures.module.css';

export const DayFiguresDocument = graphql(`
  fragment DayFigures on DashboardDay {
    orders
    inProgress
    delivered
    cancelled
    sales {
      amountMinor
      formatted
    }
    discounts {
      amountMinor
      formatted
    }
    averageTicket {
      amountMinor
      formatted
    }
    onTimePercent
    averageTotalSeconds
    ratings
    averageStars
  }
`);

type Masked = FragmentType<typeof DayFiguresDocument>;
type Props = { readonly day: Masked; readonly before: Masked };

/** The period in nine numbers, against the one before. What has no value yet says so instead of showing a zero. */
export function DayFigures({ day: masked, before: maskedBefore }: Props) {
  const day = readFragment(DayFiguresDocument, masked);
  const before = readFragment(DayFiguresDocument, maskedBefore);
  const share = day.orders > 0 ? `${Math.round((day.cancelled / day.orders) * 1000) / 10} % de todos` : '';
  const seconds = day.averageTotalSeconds;
  return (
    <dl className={styles.figures}>
      <Figure name="Pedidos" value={day.orders} note="recibidos" change={changeOf(day.orders, before.orders)} />
      <Figure name="En curso" value={day.inProgress} note="de estos pedidos" dark />
      <Figure name="Entregados" value={day.delivered} note={rest(day.delivered, day.orders)} />
      <Figure name="Cancelados" value={day.cancelled} note={share} />
      <Figure
        name="Ventas"
        value={day.sales.formatted}
        note={day.discounts.amountMinor > 0 ? `cupones: −${day.discounts.formatted}` : 'sin cancelados'}
        change={changeOf(day.sales.amountMinor, before.sales.amountMinor)}
      />
      <Figure
        name="Ticket promedio"
        value={day.averageTicket?.formatted ?? null}
        note="por pedido"
        change={changeOf(day.averageTicket?.amountMinor, before.averageTicket?.amountMinor)}
      />
      <Figure
        name="A tiempo"
        value={typeof day.onTimePercent === 'number' ? `${day.onTimePercent} %` : null}
        note={typeof before.onTimePercent === 'number' ? `antes ${before.onTimePercent} %` : 'de los entregados'}
      />
      <Figure
        name="Tiempo total"
        value={typeof seconds === 'number' ? formatDuration(seconds) : null}
        note="promedio, de pedido a entrega"
        change={changeOf(seconds, before.averageTotalSeconds)}
      />
      <Figure
        name="Calificación"
        value={typeof day.averageStars === 'number' ? `${day.averageStars.toFixed(1)} de 5` : null}
        note={day.ratings > 0 ? plural(day.ratings, 'cliente opinó', 'clientes opinaron') : 'de los clientes'}
        change={changeOf(day.averageStars, before.averageStars)}
      />
    </dl>
  );
}

function rest(part: number, whole: number): string {
  return whole > 0 ? `${Math.round((part / whole) * 100)} % de todos` : '';
}

type FigureProps = {
  readonly name: string;
  readonly value: string | number | null;
  readonly note: string;
  /** Against the period before; null when there is nothing to compare with. */
  readonly change?: string | null;
  readonly dark?: boolean;
};

function Figure({ name, value, note, change = null, dark = false }: FigureProps) {
  return (
    <div className={cx(styles.figure, dark && styles.dark)}>
      <dt>{name}</dt>
      <dd>
        {value ?? <span className={styles.none}>sin datos</span>}
        <small>{change ? `${note} · ${change}` : note}</small>
      </dd>
    </div>
  );
}
