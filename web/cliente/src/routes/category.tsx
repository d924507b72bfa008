import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { plural } from '@pardos/web-ui/format.ts';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import type { Menu } from '../features/menu/menu.ts';
import { sizesOf } from '../features/menu/menu.ts';
import { ProductGrid } from '../features/menu/product-grid.tsx';
import { SizeTabs } from '../features/menu/size-tabs.tsx';
import { usePaths } from '../paths.ts';
import styles from './category.module.css';
import { NotFound } from './not-found.tsx';
import page from './page.module.css';
import { useQuickCart } from './quick-cart.ts';
import { useShop } from './shop-context.ts';
import { WithMenu } from './with-menu.tsx';

export function Category() {
  return <WithMenu>{(menu) => <CategoryMenu menu={menu} />}</WithMenu>;
}

function CategoryMenu({ menu }: { readonly menu: Menu }) {
  const { shop, cart } = useShop();
  const paths = usePaths();
  const quickCart = useQuickCart(cart);
  const { category: slug } = useParams();
  const category = menu.categories.find((one) => one.slug === slug);
  const sizes = useMemo(() => sizesOf(category?.products ?? []), [category]).map((size, index) => ({
    ...size,
    id: `grupo-${index + 1}`,
  }));
  if (!category)
    return <NotFound title="No encontramos esa categoría">En este restaurante no la tenemos por ahora.</NotFound>;

  const hasTabs = sizes.length > 1;

  return (
    <div className={page.grey}>
      <title>{`${category.name} | ${shop.name}`}</title>
      <div className={styles.head}>
        <Link className={page.back} to={paths.home}>
          <Icon name="arrowLeft" size="sm" />
          Volver al inicio
        </Link>
        <h1>{category.name}</h1>
      </div>
      {hasTabs && <SizeTabs tabs={sizes.map(({ id, name }) => ({ id, name: name ?? 'Otros' }))} />}
      <div className={page.wrap}>
        {sizes.map(({ id, name, products }, index) => (
          <section
            key={id}
            className={styles.group}
            aria-label={hasTabs ? undefined : category.name}
            aria-labelledby={hasTabs ? id : undefined}
          >
            {hasTabs && (
              <h2 id={id}>
                {name ?? 'Otros'} <small>{plural(products.length, 'producto', 'productos')}</small>
              </h2>
            )}
            <ProductGrid products={products} cart={quickCart} level={hasTabs ? 3 : 2} leads={index === 0} />
          </section>
        ))}
        <p className={page.legal}>
          Precios en soles, incluyen IGV. Imágenes referenciales. Sujeto a disponibilidad y zona de cobertura del
          restaurante.
        </p>
      </div>
    </div>
  );
}
