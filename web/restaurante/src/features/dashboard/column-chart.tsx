import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import styles from './chart.module.css';
import type { HourBar } from './hours.ts';

type Props = {
  readonly bars: readonly HourBar[];
  readonly measure: 'orders' | 'sales';
  /** How a value is written over its bar. */
  readonly label: (value: number) => string;
};

const HEIGHT = 260;
const WIDEST_COLUMN = 56;
const ROOM_FOR_LABELS = { top: 24, right: 0, bottom: 0, left: 0 };

/** Columns with their values printed on them, so that nothing has to be guessed from an axis. */
export function ColumnChart({ bars, measure, label }: Props) {
  return (
    <div className={styles.chart} aria-hidden="true">
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <BarChart data={[...bars]} margin={ROOM_FOR_LABELS} barCategoryGap="22%" accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="hour"
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
            interval={0}
            tickFormatter={withoutUnit}
          />
          <YAxis hide />
          <Bar
            dataKey={measure}
            fill="var(--chart-hand)"
            maxBarSize={WIDEST_COLUMN}
            radius={[3, 3, 0, 0]}
            isAnimationActive={false}
          >
            <LabelList
              dataKey={measure}
              position="top"
              formatter={(value) => (Number(value) > 0 ? label(Number(value)) : '')}
            />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

/** Under a column there is room for the number alone. */
function withoutUnit(hour: string): string {
  return hour.replace(/\D/g, '');
}
