import { readConfig } from '@pardos/platform/config';
import type { RequestContext } from '@pardos/platform/request';
import * as z from 'zod/mini';
import { type MenuData, menuDataOf } from './data/menu-data.ts';
import { type PictureRecords, pictureRecordsOf } from './data/picture-records.ts';
import { type Pictures, picturesIn } from './data/pictures.ts';
import { type Uploads, uploadKey, uploadsIn } from './data/uploads.ts';

export type Context = RequestContext & {
  readonly menu: MenuData;
  readonly pictures: Pictures;
  readonly pictureRecords: PictureRecords;
  readonly uploads: Uploads;
  /** Where a file lies until it is a picture. */
  uploadKey(pictureId: string): string;
  readonly imagesBaseUrl: string;
};

const config = readConfig({ IMAGES_BUCKET: z.string(), IMAGES_BASE_URL: z.string(), UPLOADS_BUCKET: z.string() });
const pictures = picturesIn(config.IMAGES_BUCKET);
const uploads = uploadsIn(config.UPLOADS_BUCKET);

/** What the use cases of one request get. */
export function contextOf(request: RequestContext): Context {
  const { store, now } = request;
  const { tenantId } = request.caller;
  return {
    ...request,
    menu: menuDataOf(store, tenantId),
    pictures,
    pictureRecords: pictureRecordsOf(store, tenantId, now),
    uploads,
    uploadKey: (pictureId) => uploadKey(tenantId, pictureId),
    imagesBaseUrl: config.IMAGES_BASE_URL,
  };
}
