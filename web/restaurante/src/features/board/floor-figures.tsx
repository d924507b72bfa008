import { useQuery } from '@apollo/client/react';
import { localDay } from '@pardos/web-ui/format.ts';
import type { ReactNode } from 'react';
import { graphql } from '../../gql/index.ts';
import { Glyph, type GlyphName } from '../../shell/glyph.tsx';
import { chickensOf, inWholeChickens } from './chickens.ts';
import styles from './floor-figures.module.css';
import type { Work } from './lanes.ts';
import { type Level, latenessOf } from './lateness.ts';

const FloorDayDocument = graphql(`
  query FloorDay($branchId: ID!, $day: Date!) {
    dashboard(branchId: $branchId, day: $day) {
      delivered
      onTimePercent
    }
  }
`);

type Props = {
  readonly branchId: string;
  readonly promisedMinutes: number;
  readonly works: readonly Work[];
  readonly now: number;
};

const EVERY_MINUTE = 60_000;

/** The floor in a handful of numbers. */
export function FloorFigures({ branchId, promisedMinutes, works, now }: Props) {
  const { data } = useQuery(FloorDayDocument, {
    variables: { branchId, day: localDay(now) },
    pollInterval: EVERY_MINUTE,
  });
  const count = (level: Level) => works.filter(({ stage }) => latenessOf(stage, now).level === level).length;
  const late = count('late');
  const soon = count('soon');
  const uncooked = works.filter(({ stage }) => stage.kind === 'KITCHEN' && stage.state === 'WAITING');
  const chickens = chickensOf(uncooked.map(({ ticket }) => ticket));
  const day = data?.dashboard;

  return (
    <dl className={styles.figures}>
      <Figure name="pedidos en curso">{works.length}</Figure>
      <Figure name="tarde ahora" tone={late > 0 ? 'late' : undefined} glyph="octagon">
        {late}
      </Figure>
      <Figure name="por pasarse" tone={soon > 0 ? 'soon' : undefined} glyph="alert">
        {soon}
      </Figure>
      {day && typeof day.onTimePercent === 'number' && (
        <Figure name={`a tiempo hoy · ${day.delivered} entregados`} unit="%">
          {day.onTimePercent}
        </Figure>
      )}
      <Figure name="promesa al cliente" unit="min">
        {promisedMinutes}
      </Figure>
      <Figure name="pollos por sacar" tone="chicken" glyph="chicken">
        {inWholeChickens(chickens.eighths)}
      </Figure>
    </dl>
  );
}

type FigureProps = {
  readonly name: string;
  readonly unit?: string;
  readonly tone?: 'late' | 'soon' | 'chicken' | undefined;
  readonly glyph?: GlyphName;
  readonly children: ReactNode;
};

function Figure({ name, unit, tone, glyph, children }: FigureProps) {
  return (
    <div className={styles.figure} data-tone={tone}>
      <dt>{name}</dt>
      <dd>
        {glyph && <Glyph name={glyph} />}
        {children}
        {unit && <small> {unit}</small>}
      </dd>
    </div>
  );
}
