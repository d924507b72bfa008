import { createHash } from 'node:crypto';
import { readConfig } from '@pardos/platform/config';
import { tenantStore } from '@pardos/platform/tenant-store';
import * as z from 'zod/mini';
import { drawPicture } from './data/draw-picture.ts';
import { type MenuData, menuDataOf } from './data/menu-data.ts';
import { type PictureFiles, pictureFilesIn } from './data/picture-files.ts';
import { type PictureRecords, pictureRecordsOf } from './data/picture-records.ts';
import { uploadKey } from './data/uploads.ts';

/** What the use case of an upload gets. */
export type PictureContext = {
  readonly tenantId: string;
  readonly menu: MenuData;
  readonly pictureRecords: PictureRecords;
  readonly files: PictureFiles;
  readonly draw: typeof drawPicture;
  uploadKey(pictureId: string): string;
  /** A name made of the content. */
  hashOf(bytes: Uint8Array): string;
  now(): Date;
};

const config = readConfig({ IMAGES_BUCKET: z.string(), UPLOADS_BUCKET: z.string() });
const files = pictureFilesIn({ uploads: config.UPLOADS_BUCKET, images: config.IMAGES_BUCKET });

/** The context of an upload. */
export function pictureContextOf(tenantId: string): PictureContext {
  const store = tenantStore(tenantId);
  const now = () => new Date();
  return {
    tenantId,
    menu: menuDataOf(store, tenantId),
    pictureRecords: pictureRecordsOf(store, tenantId, now),
    files,
    draw: drawPicture,
    uploadKey: (pictureId) => uploadKey(tenantId, pictureId),
    hashOf: (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 32),
    now,
  };
}
