import { Badge } from '@pardos/web-ui/components/badge.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { Money } from '@pardos/web-ui/components/money.tsx';
import { QuantityStepper } from '@pardos/web-ui/components/quantity-stepper.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import { formatWhen } from '@pardos/web-ui/format.ts';
import { useNow } from '@pardos/web-ui/use-now.ts';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ProductCardFragment } from '../../gql/graphql.ts';
import { usePaths } from '../../paths.ts';
import { isSimple } from './option-rules.ts';
import styles from './product-card.module.css';

export const ProductCardProduct = graphql(`
  fragment ProductCard on Product {
    id
    slug
    name
    description
    imageUrl
    imageSrcSet
    available
    unavailableReason
    availableFrom
    price {
      formatted
    }
    optionGroups {
      id
      min
    }
  }
`);

/** How the cart takes a product that goes in as it is. */
export type QuickCart = {
  readonly quantityOf: (productId: string) => number;
  readonly setQuantityOf: (productId: string, quantity: number) => void;
};

type ProductCardProps = {
  readonly product: FragmentType<typeof ProductCardProduct>;
  readonly cart: QuickCart;
  readonly flag?: string;
  /** The first picture that is seen: it comes before the others. */
  readonly first?: boolean;
  /** Level of its heading on the page. */
  readonly level?: 2 | 3;
};

export function ProductCard({ product: masked, cart, flag, first = false, level = 3 }: ProductCardProps) {
  const product = readFragment(ProductCardProduct, masked);
  const paths = usePaths();
  const Heading: 'h2' | 'h3' = `h${level}`;

  return (
    <article className={cx(styles.card, !product.available && styles.off)}>
      <div className={styles.photo}>
        <img
          src={product.imageUrl}
          srcSet={product.imageSrcSet ?? undefined}
          sizes="(width >= 64rem) 22rem, (width >= 30rem) 45vw, 90vw"
          alt=""
          width={640}
          height={640}
          loading={first ? 'eager' : 'lazy'}
          fetchPriority={first ? 'high' : 'auto'}
          decoding={first ? 'sync' : 'async'}
        />
        {!product.available && <Missing product={product} />}
        {product.available && flag && (
          <Badge tone="ember" className={styles.flag}>
            {flag}
          </Badge>
        )}
      </div>
      <div className={styles.body}>
        <Heading className={styles.name}>
          <Link to={paths.product(product.slug)}>{product.name}</Link>
        </Heading>
        <p className={styles.text}>{product.description}</p>
        <span className={styles.more} aria-hidden="true">
          VER MÁS
        </span>
        <div className={styles.row}>
          <Money className={styles.price} value={product.price} />
          <CardAction product={product} cart={cart} />
        </div>
      </div>
    </article>
  );
}

function Missing({ product }: { readonly product: ProductCardFragment }) {
  const now = useNow(60_000);
  const back = product.availableFrom ? `Vuelve ${formatWhen(product.availableFrom, now)}` : null;
  return (
    <Badge tone="plain" className={styles.flag}>
      {back ?? product.unavailableReason ?? 'Agotado'}
    </Badge>
  );
}

function CardAction({ product, cart }: { readonly product: ProductCardFragment; readonly cart: QuickCart }) {
  const paths = usePaths();
  const quantity = cart.quantityOf(product.id);
  const inside = (
    <>
      <Icon name="bag" size="sm" />
      Agregar
    </>
  );

  if (!product.available) {
    return (
      <button type="button" className={styles.add} disabled>
        Agotado
      </button>
    );
  }
  if (!isSimple(product.optionGroups)) {
    return (
      <Link
        className={styles.add}
        to={paths.product(product.slug)}
        aria-label={`Agregar ${product.name}, elegir opciones`}
      >
        {inside}
      </Link>
    );
  }
  if (quantity > 0) {
    return (
      <QuantityStepper
        label={product.name}
        value={quantity}
        min={0}
        onChange={(next) => cart.setQuantityOf(product.id, next)}
      />
    );
  }
  return (
    <button
      type="button"
      className={styles.add}
      aria-label={`Agregar ${product.name}`}
      onClick={() => cart.setQuantityOf(product.id, 1)}
    >
      {inside}
    </button>
  );
}
