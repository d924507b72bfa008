import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { EmptyView, FailedView } from '@pardos/web-ui/components/state-views.tsx';
import type { ReactNode } from 'react';
import type { Menu } from '../features/menu/menu.ts';
import { PageLoading } from './page-loading.tsx';
import { useShop } from './shop-context.ts';

/** What stands for the menu while it comes, when it cannot be had, and when there is nothing on it. */
export function WithMenu({ children }: { readonly children: (menu: Menu) => ReactNode }) {
  const { menu, menuError, retryMenu, openChooser, place } = useShop();

  if (menu && menu.products.length > 0) return children(menu);
  if (menuError) {
    return (
      <FailedView level={1} title="No pudimos cargar la carta" onRetry={retryMenu}>
        {errorMessage(menuError)}
      </FailedView>
    );
  }
  if (!menu) return <PageLoading />;
  return (
    <EmptyView
      level={1}
      title="Aquí no hay carta por ahora"
      action={<Button onClick={openChooser}>Elegir otro restaurante</Button>}
    >
      {`${place.branch.name} no tiene productos para este modo de entrega.`}
    </EmptyView>
  );
}
