import { useSearchParams } from 'react-router';
import { FunctionList } from '../../api/functions.ts';
import { useLive } from '../../api/use-live.ts';
import { shortName } from '../../shell/format.ts';
import { Page } from '../../shell/page.tsx';
import { Pick } from '../../shell/pick.tsx';
import { SearchBox } from '../../shell/search-box.tsx';
import { LogLinesOf } from './log-lines.tsx';

const LIST_EVERY_MS = 30_000;

/** What functions write, by function and by words: an order's id, a correlation id, any text. */
export function LogsPage() {
  const [search, setSearch] = useSearchParams();
  const text = search.get('texto') ?? '';
  const name = search.get('funcion') ?? '';
  const functions = useLive({ path: '/functions', schema: FunctionList, everyMs: LIST_EVERY_MS });
  const set = (key: string, value: string) =>
    setSearch(
      (before) => {
        if (value === '') before.delete(key);
        else before.set(key, value);
        return before;
      },
      { replace: true },
    );

  return (
    <Page
      title="Registros"
      note="Los últimos 300 de cada función"
      tools={
        <>
          <Pick
            label="Función"
            value={name}
            options={[
              { value: '', name: 'todas' },
              ...(functions.data ?? []).map((fn) => ({ value: fn.name, name: shortName(fn.name) })),
            ]}
            onPick={(value) => set('funcion', value)}
          />
          <SearchBox label="Texto, id de pedido o correlación" value={text} onSearch={(value) => set('texto', value)} />
        </>
      }
    >
      <LogLinesOf query={{ function: name, text }} />
    </Page>
  );
}
