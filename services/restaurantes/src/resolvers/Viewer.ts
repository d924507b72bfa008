import { branchesOfViewer, shopOfViewer } from '../usecases/show-viewer.ts';
import type { ViewerResolvers } from './types.generated.ts';

export const Viewer: ViewerResolvers = {
  roles: (viewer) => (viewer.kind === 'STAFF' ? viewer.roles : []),
  shop: async (_viewer, _args, ctx) => await shopOfViewer(ctx),
  branches: async (_viewer, _args, ctx) => await branchesOfViewer(ctx),
};
