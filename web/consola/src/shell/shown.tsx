import { Bone, EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import type { ReactNode } from 'react';
import type { Live } from '../api/use-live.ts';
import styles from './shown.module.css';

type Props<T> = {
  readonly live: Live<T>;
  /** True when there is nothing to show. */
  readonly isEmpty?: (data: T) => boolean;
  readonly empty?: { readonly title: string; readonly text: string };
  readonly children: (data: T) => ReactNode;
};

/** What was asked for: while it loads, when it could not be had, when there is none, and as it is. */
export function Shown<T>({ live, isEmpty, empty, children }: Props<T>) {
  const { data, failed, refresh } = live;
  if (data === null) {
    if (failed === null) return <Loading />;
    return (
      <FailedView title="La consola no pudo leer esto" onRetry={refresh}>
        {failed}
      </FailedView>
    );
  }
  return (
    <>
      {failed !== null && (
        <p role="alert" className={styles.stale}>
          Sin respuesta de la nube: lo que ves es lo último que se supo. {failed}
        </p>
      )}
      {isEmpty?.(data) ? (
        <EmptyView icon="search" title={empty?.title ?? 'No hay nada'}>
          {empty?.text}
        </EmptyView>
      ) : (
        children(data)
      )}
    </>
  );
}

function Loading() {
  return (
    <LoadingView>
      <div className={styles.bones}>
        {['1', '2', '3', '4', '5', '6'].map((row) => (
          <Bone key={row} className={styles.bone} />
        ))}
      </div>
    </LoadingView>
  );
}
