import { cx } from '@pardos/web-ui/cx.ts';
import { Link } from 'react-router';
import { usePaths } from '../../paths.ts';
import styles from './idea-cards.module.css';
import type { Category } from './menu.ts';

/** Categories whose pictures stand on pale wood; the others stand on dark slate. */
const ON_WOOD = new Set(['ensaladas', 'bebidas', 'postres']);
const FAVOURITES = ['promociones', 'ensaladas'];

/** Two wide cards that lead to a part of the menu: the favourites, or the first ones where a menu has none of them. */
export function IdeaCards({ categories }: { readonly categories: readonly Category[] }) {
  const paths = usePaths();
  const favourites = categories.filter((category) => FAVOURITES.includes(category.slug));
  const others = categories.filter((category) => !favourites.includes(category));
  const ideas = [...favourites, ...others].slice(0, 2);

  return (
    <section className={styles.ideas} aria-label="Ideas para tu mesa">
      {ideas.map((category) => (
        <article key={category.id} className={cx(styles.idea, ON_WOOD.has(category.slug) && styles.wood)}>
          <img src={category.imageUrl} alt="" width={640} height={640} loading="lazy" decoding="async" />
          <div className={styles.say}>
            <h3>{category.name}</h3>
            <p>{category.description}</p>
            <Link className={styles.pill} to={paths.category(category.slug)} aria-label={`Ver ${category.name}`}>
              Ver todo
            </Link>
          </div>
        </article>
      ))}
    </section>
  );
}
