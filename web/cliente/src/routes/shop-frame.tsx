import { EmptyView } from '@pardos/web-ui/components/state-views.tsx';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { AccountLink } from '../features/account/account-link.tsx';
import { useCart } from '../features/cart/use-cart.ts';
import { useMenu } from '../features/menu/use-menu.ts';
import { SearchField } from '../features/search/search-field.tsx';
import { ClosedNotice } from '../features/shop/closed-notice.tsx';
import { Footer } from '../features/shop/footer.tsx';
import { Header } from '../features/shop/header.tsx';
import { type Branch, type Place, PlaceBranch } from '../features/shop/place.ts';
import { PlaceDialog } from '../features/shop/place-dialog.tsx';
import { type ChosenPlace, usePlace } from '../features/shop/use-place.ts';
import { WhatsAppButton } from '../features/shop/whatsapp-button.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { EarlyTaps } from './early-taps.ts';
import { NoticesSpot } from './notices-spot.tsx';
import page from './page.module.css';
import { PageLoading } from './page-loading.tsx';
import type { Shop, ShopContext } from './shop-context.ts';
import { useChooser } from './use-chooser.ts';
import { usePageChange } from './use-page-change.ts';
import { useSeenLines } from './use-seen-lines.ts';

type FrameProps = { readonly shop: Shop; readonly drawnLogo: boolean };

/** Header, page and footer of an open shop. */
export function ShopFrame({ shop, drawnLogo }: FrameProps) {
  const branches = readFragment(PlaceBranch, shop.branches);
  const chosen = usePlace(shop.slug, branches);

  if (!chosen.place) {
    return (
      <main>
        <EmptyView level={1} icon="store" title={shop.name}>
          Todavía no hay restaurantes que reciban pedidos.
        </EmptyView>
      </main>
    );
  }
  return <OpenFrame {...{ shop, drawnLogo, branches, chosen }} place={chosen.place} />;
}

type OpenProps = FrameProps & {
  readonly branches: readonly Branch[];
  readonly chosen: ChosenPlace;
  readonly place: Place;
};

function OpenFrame({ shop, drawnLogo, branches, chosen, place }: OpenProps) {
  const mainRef = usePageChange();
  const [chooserOpen, turnChooser] = useChooser();
  const cart = useCart(shop.slug, place.branch.id);
  const { menu, settled, error, refetch } = useMenu({
    shop: shop.slug,
    branch: place.branch.slug,
    channel: place.channel,
  });

  const context: ShopContext = {
    shop,
    branches,
    place,
    choosePlace: (wish) => {
      const branch = branches.find((one) => one.slug === wish.branchSlug);
      if (branch && branch.id !== place.branch.id) cart.moveTo(branch.id);
      chosen.choose(wish);
    },
    openChooser: () => turnChooser(true),
    menu,
    menuError: error,
    retryMenu: () => void refetch(),
    cart,
  };

  useSeenLines(cart, menu);

  const frame = { shop, drawnLogo, place, branches, categories: menu?.categories ?? [] };

  return (
    <>
      <Header
        {...frame}
        count={cart.count}
        confirmed={chosen.confirmed}
        search={<SearchField />}
        account={<AccountLink />}
        notices={<NoticesSpot shop={shop.slug} />}
        onChoose={context.openChooser}
      />
      <main id="contenido" className={page.main} ref={mainRef} tabIndex={-1}>
        <ClosedNotice branch={place.branch} onChoose={context.openChooser} />
        <Suspense fallback={<PageLoading />}>
          <Outlet context={context} />
          <EarlyTaps key={`${place.branch.id} ${place.channel}`} settled={settled} />
        </Suspense>
      </main>
      <Footer shop={shop} drawnLogo={drawnLogo} place={place} />
      <WhatsAppButton phone={place.branch.phone} />
      {chooserOpen && (
        <PlaceDialog
          branches={branches}
          place={place}
          onConfirm={context.choosePlace}
          onClose={() => turnChooser(false)}
        />
      )}
    </>
  );
}
