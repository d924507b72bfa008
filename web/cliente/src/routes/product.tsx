import { Link, useLocation, useNavigate, useParams } from 'react-router';
import * as z from 'zod/mini';
import { lineKey } from '../features/cart/cart.ts';
import type { Menu } from '../features/menu/menu.ts';
import { ProductForm } from '../features/menu/product-form.tsx';
import { ProductPhoto } from '../features/menu/product-photo.tsx';
import { LineProduct } from '../features/menu/resolve-line.ts';
import { readFragment } from '../gql/fragment-masking.ts';
import { usePaths } from '../paths.ts';
import { NotFound } from './not-found.tsx';
import page from './page.module.css';
import styles from './product.module.css';
import { useShop } from './shop-context.ts';
import { WithMenu } from './with-menu.tsx';

/** In the history's state: which line of the cart is being changed. */
const editingState = z.object({ editing: z.string() });

export function Product() {
  return <WithMenu>{(menu) => <ProductOfMenu menu={menu} />}</WithMenu>;
}

function ProductOfMenu({ menu }: { readonly menu: Menu }) {
  const { shop, cart } = useShop();
  const paths = usePaths();
  const navigate = useNavigate();
  const { product: slug } = useParams();
  const { state } = useLocation();
  const category = menu.categories.find((one) => one.products.some((product) => product.slug === slug));
  const product = category?.products.find((one) => one.slug === slug);
  if (!category || !product) {
    return <NotFound title="No encontramos ese plato">En este restaurante no lo tenemos por ahora.</NotFound>;
  }
  const editing = editingState.safeParse(state).data?.editing;
  const before = cart.lines.find((line) => lineKey(line) === editing && line.productId === product.id) ?? null;
  const { name } = readFragment(LineProduct, product);

  return (
    <div className={page.wrap}>
      <title>{`${name} | ${shop.name}`}</title>
      <nav className={styles.crumbs} aria-label="Ruta">
        <Link to={paths.home}>Inicio</Link>
        <span aria-hidden="true">/</span>
        <Link to={paths.category(category.slug)}>{category.name}</Link>
        <span aria-hidden="true">/</span>
        <span aria-current="page">{name}</span>
      </nav>
      <div className={styles.product}>
        <ProductPhoto product={product} />
        <ProductForm
          key={`${product.id}-${editing}`}
          product={product}
          before={before}
          onAdd={(chosen) => {
            const line = { ...chosen, options: [...chosen.options] };
            if (before) cart.replace(lineKey(before), line);
            else cart.add(line);
            void navigate(paths.myOrder);
          }}
        />
      </div>
    </div>
  );
}
