import type { Cloud } from '@pardos/local/cloud';

/** Cards that the played provider knows, by what comes of them. */
export const cards = {
  approved: '4111111111111111',
  noFunds: '4000000000009995',
  late: '4000000000000341',
  tooLate: '4000000000000259',
  twice: '4000000000000077',
} as const;

/** What the provider gives a page for a card. */
export async function tokenOf(cloud: Cloud, number: string): Promise<string> {
  const response = await fetch(`${cloud.httpApi('pagos')}/sandbox/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'CARD', number, expiry: '12/40', cvv: '123' }),
  });
  if (!response.ok) throw new Error(`no token: ${response.status}`);
  const { token }: { token: string } = JSON.parse(await response.text());
  return token;
}
