import { Bone, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import styles from './page.module.css';

/** While a page or the menu comes: a title and a few cards. */
export function PageLoading() {
  return (
    <LoadingView>
      <div className={styles.wrap}>
        <Bone className={styles.boneTitle} />
        <div className={styles.boneGrid}>
          {['a', 'b', 'c', 'd'].map((key) => (
            <Bone key={key} className={styles.boneCard} />
          ))}
        </div>
      </div>
    </LoadingView>
  );
}
