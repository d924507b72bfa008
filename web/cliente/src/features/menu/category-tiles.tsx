import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import { Link } from 'react-router';
import { usePaths } from '../../paths.ts';
import styles from './category-tiles.module.css';
import type { Category } from './menu.ts';

type CategoryTilesProps = {
  readonly categories: readonly Category[];
  readonly onChoosePlace: () => void;
};

/** The parts of the menu as pictures; the last tile opens the chooser of delivery or pick-up. */
export function CategoryTiles({ categories, onChoosePlace }: CategoryTilesProps) {
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
        <button type="button" className={cx(styles.tile, styles.choose)} aria-haspopup="dialog" onClick={onChoosePlace}>
          <Icon name="pin" className={styles.icon} />
          <span>Delivery o recojo</span>
        </button>
      </li>
    </ul>
  );
}
