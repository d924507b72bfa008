import { Button } from '@pardos/web-ui/components/button.tsx';
import type { SignInOutcome } from '@pardos/web-ui/session.ts';
import { useEffect, useEffectEvent, useState } from 'react';

type Props = {
  readonly onResume: () => Promise<SignInOutcome>;
  readonly onDone: () => Promise<void>;
  readonly onRefused: () => void;
};

/** Signs a shared screen in by itself; says so when it cannot, and why. */
export function ScreenResume({ onResume, onDone, onRefused }: Props) {
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);

  const resume = useEffectEvent(async (isCurrent: () => boolean) => {
    const outcome = await onResume();
    if (!isCurrent()) return;
    if (outcome === 'SIGNED_IN') return onDone();
    if (outcome === 'UNREACHABLE' || outcome === 'TOO_MANY') setFailed(true);
    else onRefused();
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round tries once more
  useEffect(() => {
    let current = true;
    setFailed(false);
    void resume(() => current);
    return () => {
      current = false;
    };
  }, [round]);

  if (!failed) return <p role="status">Ingresando…</p>;
  return (
    <>
      <p role="alert">No hay conexión con el servidor. Revisa la red de esta pantalla.</p>
      <Button wide large square onClick={() => setRound((before) => before + 1)}>
        Reintentar
      </Button>
    </>
  );
}
