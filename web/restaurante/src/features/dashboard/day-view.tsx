import { useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Bone, EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import type { Period } from '../../shell/period.ts';
import { DayDocument } from './day-document.ts';
import { DayFigures } from './day-figures.tsx';
import { DayHours } from './day-hours.tsx';
import { DayPeople } from './day-people.tsx';
import { DayProducts } from './day-products.tsx';
import { DayStages } from './day-stages.tsx';
import { DayStatuses } from './day-statuses.tsx';
import { DayTimes } from './day-times.tsx';
import styles from './day-view.module.css';

type Props = {
  readonly branchId: string;
  readonly period: Period;
  /** Today's numbers still move. */
  readonly isToday: boolean;
};

const EVERY_MS = 15_000;

/** A branch's day or days in figures and charts, against those before; today they keep up by themselves. */
export function DayView({ branchId, period: { from, to, before }, isToday }: Props) {
  const { data, error, refetch } = useQuery(DayDocument, {
    variables: { branchId, from, to, beforeFrom: before.from, beforeTo: before.to },
    pollInterval: isToday ? EVERY_MS : 0,
    skipPollAttempt: () => document.visibilityState === 'hidden',
    fetchPolicy: 'cache-and-network',
  });

  if (!data) {
    if (error) return <FailedView onRetry={() => void refetch()}>{errorMessage(error)}</FailedView>;
    return <LoadingDay />;
  }
  const { dashboard } = data;
  if (dashboard.orders === 0) {
    return <EmptyView title="Ningún pedido en estos días">Elige otros, o espera al primer pedido.</EmptyView>;
  }

  return (
    <>
      {error && (
        <p role="status" className={styles.stale}>
          {errorMessage(error)} Lo que ves es lo último que llegó.
        </p>
      )}
      <DayFigures day={dashboard} before={data.before} />
      <div className={styles.grid}>
        <DayHours day={dashboard} isToday={isToday} />
        <DayStages day={dashboard} />
        <DayStatuses day={dashboard} />
        <DayTimes day={dashboard} />
        <DayPeople day={dashboard} />
        <DayProducts day={dashboard} />
      </div>
    </>
  );
}

function LoadingDay() {
  return (
    <LoadingView label="Cargando el día…">
      <Bone className={styles.boneFigures} />
      <div className={styles.grid}>
        <Bone className={styles.bone} />
        <Bone className={styles.bone} />
      </div>
    </LoadingView>
  );
}
