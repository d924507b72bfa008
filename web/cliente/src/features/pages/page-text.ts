/** A page of text: what it says, in parts. */
export type PageText = {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly PagePart[];
  /** Why not everything on it is certain. */
  readonly reference?: string;
};

export type PagePart = {
  readonly heading: string;
  readonly text?: readonly string[];
  readonly list?: readonly string[];
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
};

/** What the texts are told of the shop. */
export type TextShop = { readonly name: string; readonly phone: string };
