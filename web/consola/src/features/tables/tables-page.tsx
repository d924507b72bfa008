import { EmptyView } from '@pardos/web-ui/components/state-views.tsx';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { TableNames } from '../../api/tables.ts';
import { useLive } from '../../api/use-live.ts';
import { Page } from '../../shell/page.tsx';
import { Pick } from '../../shell/pick.tsx';
import { SearchBox } from '../../shell/search-box.tsx';
import { Shown } from '../../shell/shown.tsx';
import { Split } from '../../shell/split.tsx';
import { KeyList } from './key-list.tsx';
import { PartitionItems } from './partition-items.tsx';

const NAMES_EVERY_MS = 30_000;

/** Tables by partition key: a list of keys, and the items of one. */
export function TablesPage() {
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState('');
  const live = useLive({ path: '/tables', schema: TableNames, everyMs: NAMES_EVERY_MS });
  const table = search.get('tabla') ?? live.data?.[0] ?? '';
  const pk = search.get('clave') ?? '';

  return (
    <Page
      title="Tablas"
      tools={
        <>
          <Pick
            label="Tabla"
            value={table}
            options={(live.data ?? []).map((name) => ({ value: name, name }))}
            onPick={(tabla) => setSearch({ tabla })}
          />
          <SearchBox label="Claves que contienen…" value={text} onSearch={setText} />
        </>
      }
    >
      <Shown live={live} isEmpty={(names) => names.length === 0} empty={{ title: 'No hay tablas', text: '' }}>
        {() => (
          <Split>
            <KeyList key={table} table={table} text={text} chosen={pk} />
            {pk ? (
              <PartitionItems key={`${table} ${pk}`} table={table} pk={pk} />
            ) : (
              <EmptyView icon="eye" title="Elige una clave">
                Verás todas las filas de esa partición.
              </EmptyView>
            )}
          </Split>
        )}
      </Shown>
    </Page>
  );
}
