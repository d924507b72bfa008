import * as z from 'zod/mini';
import type { Graph } from '../../graph.ts';

const Product = z.object({
  id: z.string(),
  name: z.string(),
  available: z.boolean(),
  station: z.string(),
  chickenEighths: z.int(),
  optionGroups: z.array(
    z.object({ id: z.string(), min: z.int(), max: z.int(), options: z.array(z.object({ id: z.string() })) }),
  ),
});
/** A product with the name of its part of the menu. */
export type Product = z.infer<typeof Product> & { readonly category: string };

const Menu = z.nullable(z.object({ categories: z.array(z.object({ slug: z.string(), products: z.array(Product) })) }));

const Branch = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  isOpen: z.boolean(),
  zones: z.array(z.object({ district: z.string() })),
});
const Shop = z.object({ shop: z.nullable(z.object({ name: z.string(), branches: z.array(Branch) })) });
const Menus = z.object({ shop: z.object({ branch: z.object({ DELIVERY: Menu, PICKUP: Menu }) }) });

export type Channel = 'DELIVERY' | 'PICKUP';
export type Counter = z.infer<typeof Branch> & { readonly products: Readonly<Record<Channel, readonly Product[]>> };

/** The branch to order from, the first open one when none is named, with what it sells now. */
export async function findBranch(graph: Graph, shopSlug: string, branchSlug: string | undefined): Promise<Counter> {
  const { shop } = await graph(
    'query ($slug: String!) { shop(slug: $slug) { name branches { id slug name isOpen zones { district } } } }',
    { slug: shopSlug },
    Shop,
  );
  const branch = shop?.branches.find(({ slug, isOpen }) => (branchSlug === undefined ? isOpen : slug === branchSlug));
  if (branch === undefined) throw new Error(`${shopSlug} has no ${branchSlug ?? 'open branch'}`);
  if (!branch.isOpen) throw new Error(`${branch.name} is closed`);

  const menus = await graph(
    `query ($shop: String!, $branch: String!) {
      shop(slug: $shop) { branch(slug: $branch) { DELIVERY: menu(channel: DELIVERY) { ...M } PICKUP: menu(channel: PICKUP) { ...M } } }
    }
    fragment M on Menu { categories { slug products { id name available station chickenEighths optionGroups { id min max options { id } } } } }`,
    { shop: shopSlug, branch: branch.slug },
    Menus,
  );
  const { DELIVERY, PICKUP } = menus.shop.branch;
  return { ...branch, products: { DELIVERY: availableIn(DELIVERY), PICKUP: availableIn(PICKUP) } };
}

function availableIn(menu: z.infer<typeof Menu>): readonly Product[] {
  return (
    menu?.categories.flatMap(({ slug, products }) =>
      products.filter(({ available }) => available).map((product) => ({ ...product, category: slug })),
    ) ?? []
  );
}
