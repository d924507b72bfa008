import type { MenuProduct } from './menu.ts';
import { ProductCard, type QuickCart } from './product-card.tsx';
import styles from './product-grid.module.css';

type ProductGridProps = {
  readonly products: readonly MenuProduct[];
  readonly cart: QuickCart;
  /** One row to slide through on a narrow screen. */
  readonly row?: boolean;
  readonly flagFirst?: string;
  readonly level?: 2 | 3;
};

export function ProductGrid({ products, cart, row, flagFirst, level }: ProductGridProps) {
  return (
    <ul className={row ? styles.row : styles.grid}>
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard product={product} cart={cart} level={level} flag={index === 0 ? flagFirst : undefined} />
        </li>
      ))}
    </ul>
  );
}
