import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { CategoryTiles } from '../features/menu/category-tiles.tsx';
import { Hero } from '../features/menu/hero.tsx';
import { IdeaCards } from '../features/menu/idea-cards.tsx';
import { featuredOf, type Menu } from '../features/menu/menu.ts';
import { ProductGrid } from '../features/menu/product-grid.tsx';
import { Facts } from '../features/shop/facts.tsx';
import { usePaths } from '../paths.ts';
import styles from './page.module.css';
import { useQuickCart } from './quick-cart.ts';
import { useShop } from './shop-context.ts';
import { WithMenu } from './with-menu.tsx';

const HERO_SLIDES = 3;
const RECOMMENDED = 4;

export function Home() {
  return <WithMenu>{(menu) => <HomeMenu menu={menu} />}</WithMenu>;
}

function HomeMenu({ menu }: { readonly menu: Menu }) {
  const { shop, place, cart } = useShop();
  const paths = usePaths();
  const featured = useMemo(() => featuredOf(menu).slice(0, RECOMMENDED), [menu]);
  const first = menu.categories[0];
  const quickCart = useQuickCart(cart);

  return (
    <div className={styles.wrap}>
      <title>{`Pide a domicilio o para recoger | ${shop.name}`}</title>
      <h1>
        <VisuallyHidden>{`${shop.name}: pide a domicilio o para recoger`}</VisuallyHidden>
      </h1>
      <Hero products={featured.slice(0, HERO_SLIDES)} eyebrow={shop.tagline} />
      <Facts place={place} />
      <section className={styles.section} aria-labelledby="explora">
        <header className={styles.sectionHead}>
          <h2 id="explora">Explora la carta</h2>
        </header>
        <CategoryTiles categories={menu.categories} />
      </section>
      <section className={styles.section} aria-labelledby="recomendados">
        <header className={styles.sectionHead}>
          <h2 id="recomendados">Recomendados para ti</h2>
          {first && (
            <Link className={styles.more} to={paths.category(first.slug)}>
              Ver {first.name.toLocaleLowerCase('es')}
              <Icon name="arrowRight" size="sm" />
            </Link>
          )}
        </header>
        <ProductGrid row products={featured} cart={quickCart} />
      </section>
      <IdeaCards categories={menu.categories} />
    </div>
  );
}
