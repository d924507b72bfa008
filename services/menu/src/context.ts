import { readConfig } from '@pardos/platform/config';
import type { RequestContext } from '@pardos/platform/request';
import * as z from 'zod/mini';
import { type MenuData, menuDataOf } from './data/menu-data.ts';
import { type Pictures, picturesIn } from './data/pictures.ts';

export type Context = RequestContext & {
  readonly menu: MenuData;
  readonly pictures: Pictures;
  readonly imagesBaseUrl: string;
};

const { IMAGES_BUCKET, IMAGES_BASE_URL } = readConfig({ IMAGES_BUCKET: z.string(), IMAGES_BASE_URL: z.string() });
const pictures = picturesIn(IMAGES_BUCKET);

/** What the use cases of one request get. */
export function contextOf(request: RequestContext): Context {
  const menu = menuDataOf(request.store, request.caller.tenantId);
  return { ...request, menu, pictures, imagesBaseUrl: IMAGES_BASE_URL };
}
