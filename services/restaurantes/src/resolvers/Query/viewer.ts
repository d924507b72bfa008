import { showViewer } from '../../usecases/show-viewer.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const viewer: NonNullable<QueryResolvers['viewer']> = (_root, _args, ctx) => showViewer(ctx);
