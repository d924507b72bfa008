export type OrderMapper = { readonly id: string };
