import { Navigate, useLocation } from 'react-router';
import { paths } from '../../paths.ts';

/** Sends to sign in, and back here afterwards. */
export function ToSignIn() {
  const { pathname, search } = useLocation();
  const back = pathname === paths.home ? '' : `?${new URLSearchParams({ siguiente: pathname + search })}`;
  return <Navigate to={paths.signIn + back} replace />;
}
