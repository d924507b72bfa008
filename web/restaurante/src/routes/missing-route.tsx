import { buttonClass } from '@pardos/web-ui/components/button.tsx';
import { EmptyView } from '@pardos/web-ui/components/state-views.tsx';
import { Link } from 'react-router';
import { paths } from '../paths.ts';

/** Any address that is none. */
export function MissingRoute() {
  return (
    <main>
      <EmptyView
        level={1}
        title="Esta página no existe"
        action={
          <Link to={paths.home} className={buttonClass()}>
            Ir a mi pantalla
          </Link>
        }
      />
    </main>
  );
}
