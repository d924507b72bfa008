/** Who asks: staff by their token, a customer by the link to an order. */
export type Identity = { readonly token?: string; readonly orderToken?: string };

export type Answered<T> = { readonly data: T; readonly bytes: number };

/** Asks the public graph. Throws when it answers with errors: what is measured must be right. */
export async function post<T>(
  url: string,
  query: string,
  variables: object = {},
  { token, orderToken }: Identity = {},
): Promise<Answered<T>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(orderToken === undefined ? {} : { 'x-order-token': orderToken }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (errors !== undefined) throw new Error(text.slice(0, 500));
  return { data, bytes: text.length };
}
