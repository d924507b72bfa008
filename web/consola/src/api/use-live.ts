import { nothingYet, type Poller, type PollView, startPoller } from '@pardos/web-ui/poller.ts';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type * as z from 'zod/mini';

export type Live<T> = {
  /** The last answer; null before the first. */
  readonly data: T | null;
  readonly failed: string | null;
  readonly refresh: () => void;
};

type Options<T> = {
  /** Under `/api`. */
  readonly path: string;
  readonly schema: z.ZodMiniType<T>;
  readonly everyMs?: number;
};

/** Asks again and again while the page is seen; see startPoller. An answer like the one before changes nothing. */
export function useLive<T>({ path, schema, everyMs = 2000 }: Options<T>): Live<T> {
  const [view, setView] = useState<PollView<T>>(nothingYet);
  const poller = useRef<Poller | null>(null);
  const parse = useEffectEvent((text: string) => schema.parse(JSON.parse(text)));

  useEffect(() => {
    let last: string | null = null;
    setView(nothingYet);
    const started = startPoller<T>({
      ask: async (revision) => {
        const text = await textOf(await fetch(`/api${path}`));
        const changed = text === last ? null : parse(text);
        last = text;
        return { revision: (revision ?? 0) + (changed === null ? 0 : 1), pollAfterSeconds: everyMs / 1000, changed };
      },
      onView: setView,
    });
    poller.current = started;
    return () => started.stop();
  }, [path, everyMs]);

  const refresh = useCallback(() => void poller.current?.refresh(), []);
  const failed = view.error === null ? null : messageOf(view.error);
  return { data: view.data, failed, refresh };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Asks the cloud to do something. Throws what it says when it does not. */
export async function command<T>(path: string, schema: z.ZodMiniType<T>): Promise<T> {
  return schema.parse(JSON.parse(await textOf(await fetch(`/api${path}`, { method: 'POST' }))));
}

async function textOf(response: Response): Promise<string> {
  const text = await response.text();
  if (!response.ok) throw new Error(messageIn(text) ?? `La consola respondió ${response.status}`);
  return text;
}

function messageIn(text: string): string | undefined {
  try {
    const { message } = JSON.parse(text);
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}
