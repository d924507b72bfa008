import { useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Money } from '@pardos/web-ui/components/money.tsx';
import { EmptyView, FailedView } from '@pardos/web-ui/components/state-views.tsx';
import { Link, useSearchParams } from 'react-router';
import { type Menu, menuOf } from '../features/menu/menu.ts';
import { MenuQuery } from '../features/menu/menu-query.ts';
import { ProductCardProduct } from '../features/menu/product-card.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { usePaths } from '../paths.ts';
import styles from './dining-menu.module.css';
import page from './page.module.css';
import { PageLoading } from './page-loading.tsx';
import { useShop } from './shop-context.ts';

/** What is served at the tables of a restaurant, at its prices there. */
export function DiningMenu() {
  const { shop, branches, place } = useShop();
  const paths = usePaths();
  const [params] = useSearchParams();
  const serving = branches.filter((branch) => branch.channels.includes('DINE_IN'));
  const branch = serving.find((one) => one.slug === (params.get('sede') ?? place.branch.slug)) ?? serving[0];
  const { data, error, refetch } = useQuery(MenuQuery, {
    variables: { shop: shop.slug, branch: branch?.slug ?? '', channel: 'DINE_IN' },
    skip: !branch,
    fetchPolicy: 'no-cache',
  });
  const menu = menuOf(data);

  if (!branch) return <EmptyView level={1} icon="store" title="Ninguno de nuestros restaurantes tiene salón" />;
  return (
    <div className={page.wrap}>
      <title>{`Carta salón ${branch.name} | ${shop.name}`}</title>
      <h1 className={styles.title}>Carta salón</h1>
      <ul className={styles.stores} aria-label="Restaurante">
        {serving.map(({ id, slug, name }) => (
          <li key={id}>
            <Link to={paths.diningMenu(slug)} replace aria-current={id === branch.id ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {menu && <DiningList menu={menu} />}
      {!menu && error && (
        <FailedView title="No pudimos traer la carta" onRetry={() => void refetch()}>
          {errorMessage(error)}
        </FailedView>
      )}
      {!menu && !error && <PageLoading />}
      <p className={page.legal}>
        Precios en soles, incluyen IGV, válidos solo en el salón de {branch.name}. Carta referencial.
      </p>
    </div>
  );
}

function DiningList({ menu }: { readonly menu: Menu }) {
  return (
    <div className={styles.columns}>
      {menu.categories.map((category) => (
        <section key={category.id} className={styles.part} aria-labelledby={`salon-${category.slug}`}>
          <h2 id={`salon-${category.slug}`}>{category.name}</h2>
          <ul>
            {category.products.map((masked) => {
              const product = readFragment(ProductCardProduct, masked);
              return (
                <li key={product.id} className={styles.dish}>
                  <span>
                    <b>{product.name}</b>
                    <small>{product.description}</small>
                  </span>
                  <Money className={styles.price} value={product.price} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
