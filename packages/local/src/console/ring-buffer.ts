export type RingBuffer<T> = ReturnType<typeof ringBuffer<T>>;

/** The newest things, at most `capacity` of them. */
export function ringBuffer<T>(capacity: number) {
  const slots: T[] = [];
  let next = 0;

  return {
    /** Answers what had to go for it. */
    push(thing: T): T | undefined {
      const gone = slots.length < capacity ? undefined : slots[next];
      slots[next] = thing;
      next = (next + 1) % capacity;
      return gone;
    },
    /** Oldest first. */
    list: (): T[] => (slots.length < capacity ? [...slots] : [...slots.slice(next), ...slots.slice(0, next)]),
  };
}
