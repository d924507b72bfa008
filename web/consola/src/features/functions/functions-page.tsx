import { formatSecond } from '@pardos/web-ui/format-work.ts';
import { useState } from 'react';
import { Link } from 'react-router';
import { FunctionList, type FunctionSummary } from '../../api/functions.ts';
import { useLive } from '../../api/use-live.ts';
import { paths } from '../../paths.ts';
import { Chip } from '../../shell/chip.tsx';
import { formatCount, formatMs, shortName } from '../../shell/format.ts';
import { type Column, GridTable } from '../../shell/grid-table.tsx';
import { Page } from '../../shell/page.tsx';
import { Pick } from '../../shell/pick.tsx';
import { Shown } from '../../shell/shown.tsx';

const columns: readonly Column<FunctionSummary>[] = [
  { name: 'Función', cell: (fn) => <Link to={paths.fn(fn.name)}>{shortName(fn.name)}</Link> },
  { name: 'Invocaciones', cell: (fn) => formatCount(fn.invocations), number: true },
  { name: 'En curso', cell: (fn) => (fn.running > 0 ? <Chip tone="new">{fn.running}</Chip> : '0'), number: true },
  { name: 'Errores', cell: (fn) => (fn.errors > 0 ? <Chip tone="bad">{fn.errors}</Chip> : '0'), number: true },
  { name: 'p50', cell: (fn) => formatMs(fn.p50), number: true },
  { name: 'p90', cell: (fn) => formatMs(fn.p90), number: true },
  { name: 'CPU media', cell: (fn) => formatMs(fn.cpuMs), number: true },
  { name: 'Última', cell: (fn) => (fn.lastAt === null ? '–' : formatSecond(fn.lastAt)), number: true },
];

const ORDERS = [
  { value: 'name', name: 'nombre' },
  { value: 'invocations', name: 'invocaciones' },
  { value: 'errors', name: 'errores' },
  { value: 'p90', name: 'p90' },
  { value: 'cpuMs', name: 'CPU' },
];

/** All functions of all services, and how they do. */
export function FunctionsPage() {
  const live = useLive({ path: '/functions', schema: FunctionList });
  const [order, setOrder] = useState('name');
  return (
    <Page
      title="Funciones"
      note="p50 y p90 de las últimas 200 invocaciones"
      tools={<Pick label="Ordenar por" value={order} options={ORDERS} onPick={setOrder} />}
    >
      <Shown live={live} isEmpty={(list) => list.length === 0} empty={{ title: 'No hay funciones', text: '' }}>
        {(list) => (
          <GridTable label="Funciones" columns={columns} rows={inOrder(list, order)} keyOf={({ name }) => name} />
        )}
      </Shown>
    </Page>
  );
}

function inOrder(list: readonly FunctionSummary[], order: string): readonly FunctionSummary[] {
  const measure = ORDERING[order];
  return measure ? list.toSorted((one, other) => measure(other) - measure(one)) : list;
}

const ORDERING: Readonly<Record<string, (fn: FunctionSummary) => number>> = {
  invocations: (fn) => fn.invocations,
  errors: (fn) => fn.errors,
  p90: (fn) => fn.p90 ?? -1,
  cpuMs: (fn) => fn.cpuMs ?? -1,
};
