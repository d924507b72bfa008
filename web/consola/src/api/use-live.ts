import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type * as z from 'zod/mini';

export type Live<T> = {
  /** The last answer; null before the first. */
  readonly data: T | null;
  readonly failed: string | null;
  readonly answeredAt: number | null;
  readonly refresh: () => void;
};

type Options<T> = {
  /** Under `/api`; null asks nothing. */
  readonly path: string | null;
  readonly schema: z.ZodMiniType<T>;
  readonly everyMs?: number;
};

const NOTHING = { data: null, failed: null, answeredAt: null, text: '' };

/** Asks again and again while the page is seen. An answer like the one before changes nothing. */
export function useLive<T>({ path, schema, everyMs = 2000 }: Options<T>): Live<T> {
  const [view, setView] = useState<{ data: T | null; failed: string | null; answeredAt: number | null; text: string }>(
    NOTHING,
  );
  const [turn, setTurn] = useState(0);
  const refresh = useCallback(() => setTurn((before) => before + 1), []);

  const ask = useEffectEvent(async (asked: string, gone: AbortSignal) => {
    try {
      const text = await fetchText(asked, gone);
      if (gone.aborted) return;
      const answeredAt = Date.now();
      const data = text === view.text ? view.data : schema.parse(JSON.parse(text));
      setView({ data, text, failed: null, answeredAt });
    } catch (error) {
      if (!gone.aborted) setView({ ...view, failed: error instanceof Error ? error.message : String(error) });
    }
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another path begins with nothing
  useEffect(() => setView(NOTHING), [path]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a refresh asks at once
  useEffect(() => {
    if (path === null) return;
    const gone = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const loop = async () => {
      if (document.visibilityState === 'visible') await ask(path, gone.signal);
      if (!gone.signal.aborted) timer = setTimeout(() => void loop(), everyMs);
    };
    void loop();
    return () => {
      gone.abort();
      clearTimeout(timer);
    };
  }, [path, everyMs, turn]);

  return { data: view.data, failed: view.failed, answeredAt: view.answeredAt, refresh };
}

async function fetchText(path: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`/api${path}`, { signal });
  const text = await response.text();
  if (!response.ok) throw new Error(messageIn(text) ?? `La consola respondió ${response.status}`);
  return text;
}

/** Asks the cloud to do something. Throws what it says when it does not. */
export async function command<T>(path: string, schema: z.ZodMiniType<T>): Promise<T> {
  const response = await fetch(`/api${path}`, { method: 'POST' });
  const text = await response.text();
  if (!response.ok) throw new Error(messageIn(text) ?? `La consola respondió ${response.status}`);
  return schema.parse(JSON.parse(text));
}

function messageIn(text: string): string | undefined {
  try {
    const { message } = JSON.parse(text);
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}
