import { formatClock } from '@pardos/web-ui/format.ts';
import type { StageKind } from '../../gql/graphql.ts';
import { stageName } from '../../labels.ts';

/** What a stage took, as the graph counts it: up to its end, or to now. */
export type Spent = {
  readonly kind: StageKind;
  readonly waitSeconds?: number | null | undefined;
  readonly durationSeconds?: number | null | undefined;
  readonly by?: { readonly name: string } | null | undefined;
  readonly targetSeconds: number;
};

export type Delay = {
  readonly waitSeconds: number;
  readonly workSeconds: number;
  /** The longest stretch of the stage that went furthest past its target; of all, when none did. */
  readonly longest: Stretch | null;
};

type Stretch = {
  readonly what: 'wait' | 'work';
  readonly seconds: number;
  readonly kind: StageKind;
  readonly by: string | null;
};

/** Where an order's time went. */
export function delayOf(stages: readonly Spent[]): Delay {
  const stretches = stages.flatMap(stretchesOf);
  const total = (what: Stretch['what']) =>
    stretches.filter((each) => each.what === what).reduce((sum, { seconds }) => sum + seconds, 0);
  const worst = stages.toSorted((a, b) => excessOf(b) - excessOf(a))[0];
  const suspects = worst && excessOf(worst) > 0 ? stretchesOf(worst) : stretches;
  const longest = suspects.toSorted((a, b) => b.seconds - a.seconds)[0];

  return {
    waitSeconds: total('wait'),
    workSeconds: total('work'),
    longest: longest && longest.seconds > 0 ? longest : null,
  };
}

/** The longest stretch as a sentence whose middle part weighs. Null when nothing has taken any time yet. */
export function sayingOf({
  longest,
}: Delay): { readonly before: string; readonly weight: string; readonly after: string } | null {
  if (!longest) return null;
  const stage = stageName[longest.kind];
  const time = formatClock(longest.seconds);
  if (longest.what === 'wait')
    return { before: 'Esperó ', weight: `${time} en la cola de ${stage}`, after: ' sin que nadie lo tomara.' };
  return {
    before: 'Lo que más tomó fue ',
    weight: `${stage}: ${time}`,
    after: longest.by ? ` en manos de ${longest.by}.` : '.',
  };
}

function stretchesOf({ kind, waitSeconds, durationSeconds, by }: Spent): Stretch[] {
  return [
    { what: 'wait', seconds: waitSeconds ?? 0, kind, by: null },
    { what: 'work', seconds: durationSeconds ?? 0, kind, by: by?.name ?? null },
  ];
}

/** Seconds past the target; below zero when it was kept. */
function excessOf({ waitSeconds, durationSeconds, targetSeconds }: Spent): number {
  return (waitSeconds ?? 0) + (durationSeconds ?? 0) - targetSeconds;
}
