import { buttonClass } from '@pardos/web-ui/components/button.tsx';
import { EmptyView } from '@pardos/web-ui/components/state-views.tsx';
import { Link } from 'react-router';
import { usePaths } from '../paths.ts';

type NotFoundProps = { readonly title?: string; readonly children?: string };

/** Nothing lives at this address. */
export function NotFound({ title = 'Esta página no existe', children }: NotFoundProps) {
  const paths = usePaths();
  return (
    <>
      <title>{title}</title>
      <EmptyView
        level={1}
        icon="search"
        title={title}
        action={
          <Link className={buttonClass()} to={paths.home}>
            Ver la carta
          </Link>
        }
      >
        {children ?? 'Puede que la dirección esté mal escrita.'}
      </EmptyView>
    </>
  );
}
