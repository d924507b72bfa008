import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import { Link } from 'react-router';
import { usePaths } from '../../paths.ts';
import styles from './category-tiles.module.css';
import type { Category } from './menu.ts';

/** The parts of the menu as pictures; the last tile leads to the dining room's. */
export function CategoryTiles({ categories }: { readonly categories: readonly Category[] }) {
  const paths = usePaths();

  return (
    <ul className={styles.tiles}>
      {categories.map((category) => (
        <li key={category.id}>
          <Link className={styles.tile} to={paths.category(category.slug)}>
            <img src={category.imageUrl} alt="" width={640} height={640} loading="lazy" decoding="async" />
            <span>{category.name}</span>
          </Link>
        </li>
      ))}
      <li>
        <Link className={cx(styles.tile, styles.choose)} to={paths.diningMenu()}>
          <Icon name="document" className={styles.icon} />
          <span>Carta salón</span>
        </Link>
      </li>
    </ul>
  );
}
