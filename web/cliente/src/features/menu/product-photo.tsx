import { Badge } from '@pardos/web-ui/components/badge.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import { formatWhen } from '@pardos/web-ui/format.ts';
import { useNow } from '@pardos/web-ui/use-now.ts';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { ProductFormProduct } from './product-form.tsx';
import styles from './product-photo.module.css';

/** The picture of a product, and what it may do to somebody with an allergy. */
export function ProductPhoto({ product: masked }: { readonly product: FragmentType<typeof ProductFormProduct> }) {
  const product = readFragment(ProductFormProduct, masked);
  const now = useNow(60_000);
  const back = product.availableFrom ? `Vuelve ${formatWhen(product.availableFrom, now)}` : 'Agotado';

  return (
    <div className={styles.column}>
      <figure className={cx(styles.shot, !product.available && styles.off)}>
        <img
          src={product.imageUrl}
          srcSet={product.imageSrcSet ?? undefined}
          sizes="(width >= 64rem) 40rem, 100vw"
          alt={product.name}
          width={640}
          height={640}
          fetchPriority="high"
        />
        {!product.available && (
          <Badge tone="plain" className={styles.flag}>
            {back}
          </Badge>
        )}
      </figure>
      <details className={styles.more}>
        <summary>
          Alérgenos
          <Icon name="chevronDown" />
        </summary>
        <p>
          {product.allergens.length > 0
            ? `Contiene ${product.allergens.join(', ').toLocaleLowerCase('es')}. Si tienes una alergia, escríbela al pedir.`
            : 'Sin alérgenos declarados. Si tienes una alergia, escríbela al pedir.'}
        </p>
      </details>
    </div>
  );
}
