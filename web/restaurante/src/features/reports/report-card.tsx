import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { FailedView } from '@pardos/web-ui/components/state-views.tsx';
import { formatShortDay } from '@pardos/web-ui/format-work.ts';
import { Card } from '../../shell/card.tsx';
import styles from './report-card.module.css';
import { ReportRow } from './report-row.tsx';
import { useReports } from './use-reports.ts';

type Props = {
  readonly branchId: string;
  /** The day that the page shows: its report can be made now. */
  readonly day: string;
};

/** The files of each day, made in the night after it; and now, for who cannot wait. */
export function ReportCard({ branchId, day }: Props) {
  const { reports, error, refetch, busy, refusal, make, addressOf } = useReports(branchId);
  const ofDay = reports?.find((report) => report.day === day);
  const isMaking = ofDay?.state === 'REQUESTED';

  return (
    <div className={styles.reports}>
      <Card title="Reportes" note="Se hacen solos cada noche a las 3:30: un resumen en PDF y los datos en CSV.">
        <Button square variant="ghost" disabled={busy || isMaking || !reports} onClick={() => void make(day)}>
          {ofDay ? 'Rehacer' : 'Hacer'} el de {formatShortDay(day)}
        </Button>
        <p role="alert">{refusal}</p>
        {error && !reports && (
          <FailedView level={3} title="No pudimos cargar los reportes" onRetry={() => void refetch()}>
            {errorMessage(error)}
          </FailedView>
        )}
        {!reports && !error && <p className={styles.none}>Cargando…</p>}
        {reports?.length === 0 && <p className={styles.none}>Todavía ninguno: el primero llega esta noche.</p>}
        {reports && reports.length > 0 && (
          <ul className={styles.list}>
            {reports.map((report) => (
              <ReportRow key={report.day} report={report} addressOf={(kind) => addressOf(report.day, kind)} />
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
