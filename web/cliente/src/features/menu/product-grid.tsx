import { memo } from 'react';
import type { MenuProduct } from './menu.ts';
import { ProductCard, type QuickCart } from './product-card.tsx';
import styles from './product-grid.module.css';

type ProductGridProps = {
  readonly products: readonly MenuProduct[];
  readonly cart: QuickCart;
  /** One row to slide through on a narrow screen. */
  readonly row?: boolean;
  readonly flagFirst?: string;
  /** The page begins with it. */
  readonly leads?: boolean;
  readonly level?: 2 | 3;
};

/** Seen on a phone, or on the first half of a desktop's first row, before anything is moved. */
const SEEN_FIRST = 2;

/** Products side by side. Drawn again only when they or the cart change. */
export const ProductGrid = memo(function ProductGrid(props: ProductGridProps) {
  const { products, cart, row = false, flagFirst, leads = false, level } = props;

  return (
    <ul className={row ? styles.row : styles.grid}>
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard
            product={product}
            cart={cart}
            level={level}
            first={leads && index < SEEN_FIRST}
            flag={index === 0 ? flagFirst : undefined}
          />
        </li>
      ))}
    </ul>
  );
});
