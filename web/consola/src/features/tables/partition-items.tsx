import { Items } from '../../api/tables.ts';
import { useLive } from '../../api/use-live.ts';
import { JsonView } from '../../shell/json-view.tsx';
import { Panel } from '../../shell/panel.tsx';
import { Shown } from '../../shell/shown.tsx';
import { Unfold } from '../../shell/unfold.tsx';
import styles from './partition-items.module.css';

/** The items of one partition, in the order of their sort keys. */
export function PartitionItems({ table, pk }: { readonly table: string; readonly pk: string }) {
  const path = `/tables/${encodeURIComponent(table)}/items?${new URLSearchParams({ pk })}`;
  const live = useLive({ path, schema: Items });
  return (
    <Panel title={pk} className={styles.panel}>
      <Shown
        live={live}
        isEmpty={(items) => items.length === 0}
        empty={{ title: 'Ninguna fila', text: 'Esta partición está vacía.' }}
      >
        {(items) => (
          <div className={styles.items}>
            {items.map((item) => (
              <Unfold key={String(item.SK)} summary={<code>{String(item.SK ?? 'fila')}</code>}>
                {() => <JsonView label={`Fila ${item.SK}`} value={item} />}
              </Unfold>
            ))}
          </div>
        )}
      </Shown>
    </Panel>
  );
}
