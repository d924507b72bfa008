import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import { formatClock } from '@pardos/web-ui/format.ts';
import { formatSecond } from '@pardos/web-ui/format-work.ts';
import type { OrderStagesFragment } from '../../gql/graphql.ts';
import { stageName } from '../../labels.ts';
import { Chip } from '../../shell/chip.tsx';
import { Person } from '../../shell/person.tsx';
import type { Delay } from './delay.ts';
import styles from './stage-table.module.css';

type Stage = OrderStagesFragment['stages'][number];
type Props = { readonly stages: readonly Stage[]; readonly delay: Delay };

/** Each step with who did it, when it came, was taken and ended, and how that compares with its target. */
export function StageTable({ stages, delay }: Props) {
  const weighs = (stage: Stage, what: 'wait' | 'work') =>
    delay.longest?.kind === stage.kind && delay.longest.what === what ? '' : undefined;
  return (
    <ScrollArea className={styles.scroll} label="Tiempos por etapa">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Etapa</th>
            <th scope="col">Quién</th>
            <th scope="col">Entró</th>
            <th scope="col">Tomado</th>
            <th scope="col">Terminó</th>
            <th scope="col">Espera</th>
            <th scope="col">Trabajo</th>
            <th scope="col">Duración</th>
            <th scope="col">Contra la meta</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={stage.kind}>
              <th scope="row">{stageName[stage.kind]}</th>
              <td>{whoOf(stage)}</td>
              <td>{momentOf(stage.waitingSince)}</td>
              <td>{momentOf(stage.startedAt)}</td>
              <td>{momentOf(stage.endedAt)}</td>
              <td data-weighs={weighs(stage, 'wait')}>{lengthOf(stage.waitSeconds)}</td>
              <td data-weighs={weighs(stage, 'work')}>{lengthOf(stage.durationSeconds)}</td>
              <td>{lengthOf(stage.waitingSince ? sumOf(stage) : null)}</td>
              <td>{stage.waitingSince && !stage.automatic && <AgainstTarget stage={stage} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function AgainstTarget({ stage }: { readonly stage: Stage }) {
  const seconds = sumOf(stage);
  const target = `${Math.round(stage.targetSeconds / 60)} min`;
  const percent = Math.round((seconds / stage.targetSeconds) * 100);
  if (percent > 100) {
    return (
      <Chip tone="late" glyph="octagon">
        +{formatClock(seconds - stage.targetSeconds)} de {target}
      </Chip>
    );
  }
  return (
    <Chip tone={percent >= 70 ? 'soon' : 'onTime'} glyph={percent >= 70 ? 'alert' : 'clock'}>
      {percent} % de {target}
    </Chip>
  );
}

function whoOf(stage: Stage) {
  if (stage.automatic) return <span className={styles.quiet}>por regla</span>;
  if (stage.by) return <Person name={stage.by.name} />;
  const words = { PENDING: 'por llegar', WAITING: 'sin tomar', CLAIMED: '–', COMPLETED: '–', CANCELLED: 'anulada' };
  return <span className={styles.quiet}>{words[stage.state]}</span>;
}

function momentOf(moment: string | null | undefined): string {
  return moment ? formatSecond(moment) : '–';
}

function lengthOf(seconds: number | null | undefined): string {
  return typeof seconds === 'number' ? formatClock(seconds) : '–';
}

function sumOf({ waitSeconds, durationSeconds }: Stage): number {
  return (waitSeconds ?? 0) + (durationSeconds ?? 0);
}
