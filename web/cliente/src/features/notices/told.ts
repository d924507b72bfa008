/** What a customer was told, wherever it was asked for. */
export type Told = {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly body: string;
  readonly orderId: string | null;
  readonly orderNumber: string | null;
  readonly unread: boolean;
};

/** What was told of an order of this device, the oldest first: it only grows. */
export type OrderNews = {
  readonly number: string;
  readonly notices: readonly {
    readonly id: string;
    readonly at: string;
    readonly title: string;
    readonly body: string;
  }[];
};

/** How many notices of an order were read on this device. */
export type ReadCounts = Readonly<Record<string, number>>;

/** All that was told, the newest first. What both know, the account decides whether it was read. */
export function allTold(
  account: readonly Told[],
  byOrder: ReadonlyMap<string, OrderNews>,
  read: ReadCounts,
): readonly Told[] {
  const known = new Set(account.map(({ id }) => id));
  const ofDevice = [...byOrder].flatMap(([orderId, { number, notices }]) =>
    notices.map((notice, place) => ({
      ...notice,
      orderId,
      orderNumber: number,
      unread: place >= (read[orderId] ?? 0),
    })),
  );
  const all = [...account, ...ofDevice.filter(({ id }) => !known.has(id))];
  return all.sort((a, b) => b.at.localeCompare(a.at));
}

/** The counts once everything that is shown was read; orders that are shown no more are forgotten. */
export function readAll(byOrder: ReadonlyMap<string, OrderNews>): ReadCounts {
  return Object.fromEntries([...byOrder].map(([orderId, { notices }]) => [orderId, notices.length]));
}
