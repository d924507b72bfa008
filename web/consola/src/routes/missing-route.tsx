import { EmptyView } from '@pardos/web-ui/components/state-views.tsx';

/** No page has this address. */
export function MissingRoute() {
  return (
    <EmptyView level={1} icon="search" title="No hay nada en esta dirección">
      Elige una sección de la consola.
    </EmptyView>
  );
}
