import { cx } from '@pardos/web-ui/cx.ts';
import { formatDuration } from '@pardos/web-ui/format.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import styles from './day-figures.module.css';

export const DayFiguresDocument = graphql(`
  fragment DayFigures on DashboardDay {
    orders
    inProgress
    delivered
    cancelled
    sales {
      formatted
    }
    averageTicket {
      formatted
    }
    onTimePercent
    averageTotalSeconds
  }
`);

/** The day in eight numbers. What has no value yet says so instead of showing a zero. */
export function DayFigures({ day: masked }: { readonly day: FragmentType<typeof DayFiguresDocument> }) {
  const day = readFragment(DayFiguresDocument, masked);
  const share = day.orders > 0 ? `${Math.round((day.cancelled / day.orders) * 1000) / 10} % del día` : '';
  return (
    <dl className={styles.figures}>
      <Figure name="Pedidos" value={day.orders} note="recibidos en el día" />
      <Figure name="En curso" value={day.inProgress} note="ahora mismo" dark />
      <Figure name="Entregados" value={day.delivered} note={rest(day.delivered, day.orders)} />
      <Figure name="Cancelados" value={day.cancelled} note={share} />
      <Figure name="Ventas" value={day.sales.formatted} note="sin cancelados" />
      <Figure name="Ticket promedio" value={day.averageTicket?.formatted ?? null} note="por pedido" />
      <Figure
        name="A tiempo"
        value={typeof day.onTimePercent === 'number' ? `${day.onTimePercent} %` : null}
        note="de los entregados"
      />
      <Figure
        name="Tiempo total"
        value={typeof day.averageTotalSeconds === 'number' ? formatDuration(day.averageTotalSeconds) : null}
        note="promedio, de pedido a entrega"
      />
    </dl>
  );
}

function rest(part: number, whole: number): string {
  return whole > 0 ? `${Math.round((part / whole) * 100)} % del día` : '';
}

type FigureProps = {
  readonly name: string;
  readonly value: string | number | null;
  readonly note: string;
  readonly dark?: boolean;
};

function Figure({ name, value, note, dark = false }: FigureProps) {
  return (
    <div className={cx(styles.figure, dark && styles.dark)}>
      <dt>{name}</dt>
      <dd>
        {value ?? <span className={styles.none}>sin datos</span>}
        <small>{note}</small>
      </dd>
    </div>
  );
}
