import { useApolloClient } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import type { CancelReason } from '../../gql/graphql.ts';
import type { Delay } from '../../shell/delay-dialog.tsx';
import { newTapKey } from '../../shell/tap-key.ts';
import {
  CancelDocument,
  CloseDocument,
  FreeDocument,
  JumpDocument,
  ReassignDocument,
  TellDelayDocument,
} from './order-mutations.ts';

/** What came of the last action, to be told. */
export type Outcome = { readonly ok: boolean; readonly message: string };

type Task = { readonly taskId?: string | null; readonly version?: number | null };
type Order = { readonly id: string; readonly version: number };
type Payload = { readonly userErrors: readonly { readonly message: string }[] } | undefined;

/** The order's page is read from a copy that lags the tasks by less than this. */
const PROJECTION_LAG_MS = 1200;

/** A supervisor's actions; each answers whether it was done, and has the page read again. */
export function useOrderActions(onDone: () => Promise<void>) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const reread = useEffectEvent(onDone);

  useEffect(() => {
    if (!outcome?.ok) return;
    const timer = setTimeout(() => void reread(), PROJECTION_LAG_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const run = async (work: () => Promise<Payload>, message: string): Promise<boolean> => {
    setBusy(true);
    try {
      const refused = (await work())?.userErrors[0];
      setOutcome(refused ? { ok: false, message: refused.message } : { ok: true, message });
      await onDone();
    } catch (error) {
      setOutcome({ ok: false, message: errorMessage(error) });
    } finally {
      setBusy(false);
    }
    return true;
  };

  return {
    busy,
    outcome,
    jump: (task: Task, reason: string) =>
      run(async () => {
        const { data } = await client.mutate({
          mutation: JumpDocument,
          variables: { input: { ...seen(task), reason } },
        });
        return data?.stageClaim;
      }, 'Lo tienes en tus manos.'),
    reassign: (task: Task, staffId: string, reason: string) =>
      run(async () => {
        const { data } = await client.mutate({
          mutation: ReassignDocument,
          variables: { input: { ...seen(task), staffId, reason } },
        });
        return data?.stageReassign;
      }, 'Reasignado.'),
    free: (task: Task, reason: string) =>
      run(async () => {
        const { data } = await client.mutate({
          mutation: FreeDocument,
          variables: { input: { ...seen(task), reason } },
        });
        return data?.stageRelease;
      }, 'Está otra vez en cola, en su lugar.'),
    delay: (task: Task, told: Delay) => {
      const input = { ...seen(task), ...told, idempotencyKey: newTapKey() };
      return run(async () => {
        const { data } = await client.mutate({ mutation: TellDelayDocument, variables: { input } });
        return data?.stageDelay;
      }, 'Ya le avisamos al cliente.');
    },
    close: (task: Task, reason: string) =>
      run(async () => {
        const { data } = await client.mutate({
          mutation: CloseDocument,
          variables: { input: { ...seen(task), reason } },
        });
        return data?.stageComplete;
      }, 'Terminado.'),
    cancel: ({ id, version }: Order, reason: CancelReason, note: string) =>
      run(async () => {
        const input = { orderId: id, expectedVersion: version, reason, note: note || null };
        const { data } = await client.mutate({ mutation: CancelDocument, variables: { input } });
        return data?.orderCancel;
      }, 'Cancelado. Ya le avisamos al cliente.'),
  };
}

function seen({ taskId, version }: Task) {
  return { taskId: taskId ?? '', expectedVersion: version ?? 0 };
}
