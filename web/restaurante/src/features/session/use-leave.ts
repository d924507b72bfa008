import { useApolloClient } from '@apollo/client/react';
import { endSession } from '@pardos/web-ui/session.ts';
import { useNavigate } from 'react-router';
import { setActor } from '../../acting.ts';
import { paths } from '../../paths.ts';
import { forgetScreen } from './screen-session.ts';

/** Forgets the tokens and everything that was read with them. */
export function useLeave() {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async () => {
    setActor(null);
    forgetScreen();
    await endSession();
    await client.clearStore();
    await navigate(paths.signIn, { replace: true });
  };
}
