import { FailedView } from '@pardos/web-ui/components/state-views.tsx';

/** When a page breaks. */
export function BrokenRoute() {
  return (
    <main>
      <FailedView level={1} title="Esta página dejó de funcionar" onRetry={() => window.location.reload()}>
        Vuelve a cargarla: la nube local sigue andando.
      </FailedView>
    </main>
  );
}
