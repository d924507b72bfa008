import { createContext, use } from 'react';

/** The tenant whose people work here. */
export type Brand = {
  readonly name: string;
  /** True for the brand whose drawn logo comes with the app. */
  readonly drawn: boolean;
  readonly theme: { readonly action: string; readonly actionHover: string } | null;
};

/** Before anybody has signed in it is not known who they work for: the deployment's own brand. */
export const BrandContext = createContext<Brand>({ name: 'Pardos Chicken', drawn: true, theme: null });

/** The brand to show. */
export function useBrand(): Brand {
  return use(BrandContext);
}
