import { buttonClass } from '@pardos/web-ui/components/button.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { Money } from '@pardos/web-ui/components/money.tsx';
import { Link } from 'react-router';
import { readFragment } from '../../gql/fragment-masking.ts';
import { usePaths } from '../../paths.ts';
import styles from './hero.module.css';
import type { MenuProduct } from './menu.ts';
import { ProductCardProduct } from './product-card.tsx';
import { useSlides } from './use-slides.ts';

type HeroProps = {
  readonly products: readonly MenuProduct[];
  readonly eyebrow: string;
};

/** A few products, one at a time, large. */
export function Hero({ products, eyebrow }: HeroProps) {
  const paths = usePaths();
  const { index, show, playing, setPlaying, rest } = useSlides(products.length);
  const masked = products[index] ?? products[0];
  if (!masked) return null;
  const product = readFragment(ProductCardProduct, masked);

  return (
    <section className={styles.hero} aria-label="Recomendados del día" {...rest}>
      <div className={styles.art}>
        <img key={product.id} src={product.imageUrl} alt="" width={640} height={640} fetchPriority="high" />
      </div>
      <div className={styles.say}>
        <span className={styles.eyebrow}>{eyebrow}</span>
        <h2 className={styles.title}>{product.name}</h2>
        <p>{product.description}</p>
        <div className={styles.cta}>
          <Link
            className={buttonClass({ large: true })}
            to={paths.product(product.slug)}
            aria-label={`Pide aquí ${product.name}`}
          >
            Pide aquí
          </Link>
          <Money className={styles.price} value={product.price} />
        </div>
      </div>
      {products.length > 1 && (
        <fieldset className={styles.controls} aria-label="Elegir plato">
          <button
            type="button"
            className={styles.play}
            aria-label={playing ? 'Detener el cambio automático' : 'Cambiar automáticamente'}
            onClick={() => setPlaying(!playing)}
          >
            <Icon name={playing ? 'pause' : 'play'} size="sm" />
          </button>
          {products.map((one, at) => (
            <button
              key={one.id}
              type="button"
              className={styles.dot}
              aria-label={`Plato ${at + 1} de ${products.length}`}
              aria-current={at === index}
              onClick={() => show(at)}
            />
          ))}
        </fieldset>
      )}
    </section>
  );
}
