import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import { useMemo } from 'react';
import { type GraphNode, layoutGraph } from './graph-layout.ts';
import type { StateMark } from './state-marks.ts';
import styles from './workflow-graph.module.css';

type Props = {
  readonly definition: unknown;
  readonly marks: ReadonlyMap<string, StateMark>;
};

const MARGIN = 12;
const words: Readonly<Record<StateMark['state'], string>> = { current: 'aquí está', passed: 'pasó', failed: 'falló' };

/** The states of a machine and the ways between them; where an execution is and was. */
export function WorkflowGraph({ definition, marks }: Props) {
  const { width, height, nodes, edges } = useMemo(() => layoutGraph(definition), [definition]);
  const box = `${-MARGIN} ${-MARGIN} ${width + MARGIN * 2} ${height + MARGIN * 2}`;
  return (
    <ScrollArea label="Dibujo del flujo" className={styles.area}>
      <svg className={styles.graph} viewBox={box} width={width + MARGIN * 2} role="img" aria-label={spoken(marks)}>
        <defs>
          <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path className={styles.tip} d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        {nodes.map((node) => (
          <StateBox key={node.name} node={node} mark={marks.get(node.name)} />
        ))}
        {edges.map((edge) => (
          <g key={`${edge.from} ${edge.to} ${edge.label}`} className={styles.edge} data-kind={edge.kind}>
            <path d={edge.path} markerEnd="url(#tip)" />
            {edge.label && (
              <text className={styles.label} x={edge.labelAt.x} y={edge.labelAt.y} textAnchor="middle">
                {edge.label}
              </text>
            )}
          </g>
        ))}
      </svg>
    </ScrollArea>
  );
}

function StateBox({ node, mark }: { readonly node: GraphNode; readonly mark: StateMark | undefined }) {
  const { name, type, isGroup, x, y, width, height } = node;
  return (
    <g className={styles.node} data-mark={mark?.state} data-group={isGroup}>
      <rect x={x} y={y} width={width} height={height} rx={10} />
      <text className={styles.name} x={x + 12} y={y + 19}>
        {name}
      </text>
      <text
        className={styles.type}
        x={isGroup ? x + width - 12 : x + 12}
        y={y + (isGroup ? 19 : 34)}
        textAnchor={isGroup ? 'end' : 'start'}
      >
        {type}
        {visitsOf(mark)}
      </text>
    </g>
  );
}

function visitsOf(mark: StateMark | undefined): string {
  if (!mark) return '';
  return ` · ${words[mark.state]}${mark.visits > 1 ? ` ${mark.visits}×` : ''}`;
}

function spoken(marks: ReadonlyMap<string, StateMark>): string {
  const told = [...marks].map(([name, { state }]) => `${name}: ${words[state]}`);
  return told.length === 0 ? 'Estados del flujo' : `Estados del flujo. ${told.join('. ')}`;
}
