import * as z from 'zod/mini';
import { type Edge, edgesOf } from './state-edges.ts';

const Inner = z.object({ StartAt: z.string(), States: z.record(z.string(), z.unknown()) });
type Inner = z.infer<typeof Inner>;
const Nested = z.object({
  ItemProcessor: z.optional(Inner),
  Branches: z.optional(z.array(Inner)),
});
const Typed = z.object({ Type: z.string() });

export type GraphNode = Box & { readonly name: string; readonly type: string; readonly isGroup: boolean };
export type GraphEdge = Edge & { readonly path: string; readonly labelAt: Point };
export type Graph = {
  readonly width: number;
  readonly height: number;
  readonly nodes: GraphNode[];
  readonly edges: GraphEdge[];
};
type Point = { readonly x: number; readonly y: number };
type Box = Point & { readonly width: number; readonly height: number };

const NODE = { width: 168, height: 44 };
const GAP = { x: 28, y: 52 };
const PAD = { side: 20, top: 36, bottom: 20 };

/** Where the states of a definition (ASL) stand: from the top down, those that follow lower; a Map holds its own. */
export function layoutGraph(definition: unknown): Graph {
  const machine = z.safeParse(Inner, definition);
  return machine.success ? layOut(machine.data) : { width: 0, height: 0, nodes: [], edges: [] };
}

function layOut(machine: Inner): Graph {
  const edges = edgesOf(machine.States);
  const groups = new Map(Object.entries(machine.States).map(([name, state]) => [name, groupOf(state)]));
  const rows = rowsOf(machine, edges);
  const widths = rows.map((row) => row.reduce((sum, name) => sum + sizeOf(groups.get(name)).width + GAP.x, -GAP.x));
  const width = Math.max(...widths, NODE.width);
  const nodes: GraphNode[] = [];
  const inner: GraphEdge[] = [];
  let y = 0;
  rows.forEach((row, index) => {
    let x = (width - (widths[index] ?? 0)) / 2;
    for (const name of row) {
      const group = groups.get(name);
      const size = sizeOf(group);
      nodes.push({ name, type: typeOf(machine.States[name]), isGroup: group !== undefined, x, y, ...size });
      if (group) {
        const moved = move(group, x + PAD.side, y + PAD.top);
        nodes.push(...moved.nodes);
        inner.push(...moved.edges);
      }
      x += size.width + GAP.x;
    }
    y += Math.max(...row.map((name) => sizeOf(groups.get(name)).height)) + GAP.y;
  });
  const own = edges.flatMap((edge) => drawn(edge, nodes));
  return { width, height: Math.max(0, y - GAP.y), nodes, edges: [...own, ...inner] };
}

/** States by how far they are from the start; what cannot be reached stands last. */
function rowsOf({ StartAt, States }: Inner, edges: readonly Edge[]): string[][] {
  const depths = new Map<string, number>([[StartAt, 0]]);
  const visit = (name: string, above: readonly string[]) => {
    for (const { to } of edges.filter((edge) => edge.from === name)) {
      const depth = (depths.get(name) ?? 0) + 1;
      // A way back up is no way down.
      if (above.includes(to) || depth <= (depths.get(to) ?? -1)) continue;
      depths.set(to, depth);
      visit(to, [...above, to]);
    }
  };
  visit(StartAt, [StartAt]);
  const last = Math.max(...depths.values()) + 1;
  const rows: string[][] = [];
  for (const name of Object.keys(States)) {
    const depth = depths.get(name) ?? last;
    rows[depth] = [...(rows[depth] ?? []), name];
  }
  return rows.filter((row) => row !== undefined);
}

/** What is inside a Map or a Parallel, side by side. */
function groupOf(state: unknown): Graph | undefined {
  const nested = z.safeParse(Nested, state);
  if (!nested.success) return undefined;
  const { ItemProcessor, Branches = [] } = nested.data;
  const graphs = [...(ItemProcessor ? [ItemProcessor] : []), ...Branches].map(layOut);
  if (graphs.length === 0) return undefined;
  let x = 0;
  const placed = graphs.map((graph) => {
    const moved = move(graph, x, 0);
    x += graph.width + GAP.x;
    return moved;
  });
  return {
    width: x - GAP.x,
    height: Math.max(...graphs.map(({ height }) => height)),
    nodes: placed.flatMap(({ nodes }) => nodes),
    edges: placed.flatMap(({ edges }) => edges),
  };
}

function sizeOf(group: Graph | undefined) {
  if (!group) return NODE;
  return { width: group.width + PAD.side * 2, height: group.height + PAD.top + PAD.bottom };
}

function move(graph: Graph, dx: number, dy: number): Pick<Graph, 'nodes' | 'edges'> {
  return {
    nodes: graph.nodes.map((node) => ({ ...node, x: node.x + dx, y: node.y + dy })),
    edges: graph.edges.flatMap((edge) =>
      drawn(
        edge,
        graph.nodes.map((node) => ({ ...node, x: node.x + dx, y: node.y + dy })),
      ),
    ),
  };
}

function drawn(edge: Edge, nodes: readonly GraphNode[]): GraphEdge[] {
  const from = nodes.find(({ name }) => name === edge.from);
  const to = nodes.find(({ name }) => name === edge.to);
  if (!from || !to) return [];
  const start = { x: from.x + from.width / 2, y: from.y + from.height };
  const end = { x: to.x + to.width / 2, y: to.y };
  const bend = (start.y + end.y) / 2;
  const path = `M${start.x} ${start.y}C${start.x} ${bend} ${end.x} ${bend} ${end.x} ${end.y}`;
  return [{ ...edge, path, labelAt: { x: (start.x + end.x * 2) / 3, y: bend + 2 } }];
}

function typeOf(state: unknown): string {
  const typed = z.safeParse(Typed, state);
  return typed.success ? typed.data.Type : '';
}
