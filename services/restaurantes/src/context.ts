import type { Mail } from '@pardos/contracts/mail';
import { readConfig } from '@pardos/platform/config';
import { publicTenant } from '@pardos/platform/identity';
import { sendMail } from '@pardos/platform/mailer';
import type { RequestContext } from '@pardos/platform/request';
import { tenantStore } from '@pardos/platform/tenant-store';
import * as z from 'zod/mini';
import { type BookRepository, bookOf } from './data/book-repository.ts';
import { type Directory, directoryOf } from './data/directory.ts';
import { type ShopData, shopDataOf } from './data/shop-data.ts';
import { type StaffPool, staffPoolOf } from './data/staff-pool.ts';

export type Context = RequestContext & {
  readonly directory: Directory;
  readonly staffPool: StaffPool;
  /** The Libro de Reclamaciones of the caller's tenant. */
  readonly book: BookRepository;
  sendMail(mail: Mail): Promise<void>;
  /** A tenant's data. Only for the caller's own, or one that the directory named. */
  dataOf(tenantId: string): ShopData;
};

const { STAFF_POOL_ID } = readConfig({ STAFF_POOL_ID: z.string() });
const staffPool = staffPoolOf(STAFF_POOL_ID);

/** What the use cases of one request get. */
export function contextOf(request: RequestContext): Context {
  const known = new Map<string, ShopData>();
  const book = bookOf(request.store, request.caller.tenantId);
  return { ...request, directory: directoryOf(tenantStore(publicTenant)), staffPool, book, sendMail, dataOf };

  function dataOf(tenantId: string): ShopData {
    const data =
      known.get(tenantId) ??
      shopDataOf(tenantId === request.caller.tenantId ? request.store : tenantStore(tenantId), tenantId);
    known.set(tenantId, data);
    return data;
  }
}
