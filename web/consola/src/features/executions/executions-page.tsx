import { EmptyView } from '@pardos/web-ui/components/state-views.tsx';
import { useSearchParams } from 'react-router';
import { executionStatuses, type Machine, Machines } from '../../api/executions.ts';
import { useLive } from '../../api/use-live.ts';
import { Page } from '../../shell/page.tsx';
import { Pick } from '../../shell/pick.tsx';
import { Shown } from '../../shell/shown.tsx';
import { Split } from '../../shell/split.tsx';
import { statusWords } from '../../shell/statuses.ts';
import { ExecutionList } from './execution-list.tsx';
import { ExecutionView } from './execution-view.tsx';

const MACHINES_EVERY_MS = 30_000;

/** Executions of the state machines, and one of them drawn. */
export function ExecutionsPage() {
  const [search, setSearch] = useSearchParams();
  const chosen = search.get('ejecucion') ?? '';
  const status = search.get('estado') ?? '';
  const live = useLive({ path: '/machines', schema: Machines, everyMs: MACHINES_EVERY_MS });
  const wanted = search.get('maquina') ?? chosen.replace(':execution:', ':stateMachine:').replace(/:[^:]+$/, '');
  const machine = live.data?.find(({ arn }) => arn === wanted) ?? live.data?.[0];
  const set = (change: Record<string, string>) =>
    setSearch((before) => new URLSearchParams({ ...Object.fromEntries(before), ...change }), { replace: true });

  return (
    <Page
      title="Flujos"
      tools={
        <>
          <Pick
            label="Máquina"
            value={machine?.arn ?? ''}
            options={(live.data ?? []).map(({ arn, name }) => ({ value: arn, name }))}
            onPick={(maquina) => set({ maquina, ejecucion: '' })}
          />
          <Pick
            label="Estado"
            value={status}
            options={[
              { value: '', name: 'todos' },
              ...executionStatuses.map((value) => ({ value, name: statusWords(value).name })),
            ]}
            onPick={(estado) => set({ estado })}
          />
        </>
      }
    >
      <Shown live={live} isEmpty={(machines) => machines.length === 0} empty={{ title: 'No hay máquinas', text: '' }}>
        {() => machine && <ExecutionsOf machine={machine} status={status} chosen={chosen} />}
      </Shown>
    </Page>
  );
}

type ExecutionsOfProps = { readonly machine: Machine; readonly status: string; readonly chosen: string };

function ExecutionsOf({ machine, status, chosen }: ExecutionsOfProps) {
  return (
    <Split>
      <ExecutionList machine={machine.arn} status={status} chosen={chosen} />
      {chosen ? (
        <ExecutionView key={chosen} arn={chosen} definition={machine.definition} />
      ) : (
        <EmptyView icon="eye" title="Elige una ejecución">
          Verás en qué estado está, por dónde pasó y con qué datos.
        </EmptyView>
      )}
    </Split>
  );
}
