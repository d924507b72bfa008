import { Button } from '@pardos/web-ui/components/button.tsx';
import type { SignInOutcome } from '@pardos/web-ui/session.ts';
import { useEffect, useEffectEvent, useState } from 'react';

type Props = {
  readonly onResume: () => Promise<SignInOutcome>;
  readonly onDone: () => Promise<void>;
  readonly onRefused: () => void;
};

/** Signs a shared screen in by itself; says so when it cannot, and tries again when it is told to. */
export function ScreenResume(props: Props) {
  const [round, setRound] = useState(0);
  return <OneTry key={round} {...props} onAgain={() => setRound(round + 1)} />;
}

function OneTry({ onResume, onDone, onRefused, onAgain }: Props & { readonly onAgain: () => void }) {
  const [failed, setFailed] = useState(false);

  const resume = useEffectEvent(async (isCurrent: () => boolean) => {
    const outcome = await onResume();
    if (!isCurrent()) return;
    if (outcome === 'SIGNED_IN') return onDone();
    if (outcome === 'UNREACHABLE' || outcome === 'TOO_MANY') setFailed(true);
    else onRefused();
  });

  useEffect(() => {
    let current = true;
    void resume(() => current);
    return () => {
      current = false;
    };
  }, []);

  if (!failed) return <p role="status">Ingresando…</p>;
  return (
    <>
      <p role="alert">No hay conexión con el servidor. Revisa la red de esta pantalla.</p>
      <Button wide large square onClick={onAgain}>
        Reintentar
      </Button>
    </>
  );
}
