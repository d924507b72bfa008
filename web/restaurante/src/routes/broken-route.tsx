import { FailedView } from '@pardos/web-ui/components/state-views.tsx';

/** When a page breaks: e.g. a new version was published and its old parts are gone. */
export function BrokenRoute() {
  return (
    <main>
      <FailedView level={1} title="Esta página dejó de funcionar" onRetry={() => window.location.reload()}>
        Vuelve a cargarla. Lo que ya marcaste está guardado.
      </FailedView>
    </main>
  );
}
