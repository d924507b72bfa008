import { EmptyView } from '@pardos/web-ui/components/state-views.tsx';
import { plural } from '@pardos/web-ui/format.ts';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Menu } from '../features/menu/menu.ts';
import { ProductCardProduct } from '../features/menu/product-card.tsx';
import { ProductGrid } from '../features/menu/product-grid.tsx';
import { menuIndex } from '../features/search/menu-index.ts';
import { SearchField } from '../features/search/search-field.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { SEARCH, usePaths } from '../paths.ts';
import page from './page.module.css';
import { useQuickCart } from './quick-cart.ts';
import styles from './search.module.css';
import { useShop } from './shop-context.ts';
import { WithMenu } from './with-menu.tsx';

export function Search() {
  return <WithMenu>{(menu) => <SearchMenu menu={menu} />}</WithMenu>;
}

function SearchMenu({ menu }: { readonly menu: Menu }) {
  const { shop, cart } = useShop();
  const [params] = useSearchParams();
  const text = (params.get(SEARCH) ?? '').trim();
  const index = useMemo(() => menuIndex(searchablesOf(menu)), [menu]);
  const found = useMemo(
    () => index.find(text).flatMap((id) => menu.products.find((product) => product.id === id) ?? []),
    [index, text, menu],
  );
  const quickCart = useQuickCart(cart);

  return (
    <div className={page.grey}>
      <title>{`${text ? `«${text}»` : 'Buscar'} | ${shop.name}`}</title>
      <meta name="robots" content="noindex" />
      <div className={page.wrap}>
        <h1 className={styles.title}>Busca en la carta</h1>
        <SearchField className={styles.field} autoFocus={text === ''} />
        <p role="status" className={styles.count}>
          {text && `${plural(found.length, 'resultado', 'resultados')} para «${text}»`}
        </p>
        {found.length > 0 ? (
          <ProductGrid products={found} cart={quickCart} level={2} />
        ) : (
          <Suggestions menu={menu} text={text} />
        )}
      </div>
    </div>
  );
}

function Suggestions({ menu, text }: { readonly menu: Menu; readonly text: string }) {
  const paths = usePaths();
  const links = (
    <ul className={styles.chips} aria-label="Categorías">
      {menu.categories.map((category) => (
        <li key={category.id}>
          <Link to={paths.category(category.slug)}>{category.name}</Link>
        </li>
      ))}
    </ul>
  );
  if (text === '') return links;
  return (
    <EmptyView icon="search" title={`No encontramos «${text}»`} action={links}>
      Prueba con otra palabra, o mira una parte de la carta.
    </EmptyView>
  );
}

function searchablesOf({ categories }: Menu) {
  return categories.flatMap((category) =>
    category.products.map((masked) => {
      const { id, name, description } = readFragment(ProductCardProduct, masked);
      return { id, name, description, category: category.name };
    }),
  );
}
