import { showShop } from '../../usecases/show-shop.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const shop: NonNullable<QueryResolvers['shop']> = async (_root, { slug }, ctx) => await showShop(ctx, slug);
