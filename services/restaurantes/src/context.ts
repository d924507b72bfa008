import type { Mail } from '@pardos/contracts/mail';
import { readConfig } from '@pardos/platform/config';
import { publicTenant } from '@pardos/platform/identity';
import { sendMail } from '@pardos/platform/mailer';
import type { RequestContext } from '@pardos/platform/request';
import { tenantStore } from '@pardos/platform/tenant-store';
import * as z from 'zod/mini';
import { type BookRepository, bookOf } from './data/book-repository.ts';
import { type Directory, directoryOf } from './data/directory.ts';
import { type People, peopleOf } from './data/people.ts';
import { hashPin, isPin, type PinOf } from './data/pin-hash.ts';
import { type Pins, pinsOf } from './data/pins.ts';
import { type Screens, screensOf } from './data/screens.ts';
import { type ShopData, shopDataOf } from './data/shop-data.ts';
import { type StaffPool, staffPoolOf } from './data/staff-pool.ts';
import { pairingCode, temporaryPassword } from './data/temporary-password.ts';

export type Context = RequestContext & {
  readonly directory: Directory;
  readonly staffPool: StaffPool;
  /** The people of the caller's tenant. */
  readonly people: People;
  /** The shared screens of the caller's tenant. */
  readonly screens: Screens;
  /** The PINs of the people of the caller's tenant. */
  readonly pins: Pins;
  hashPin(pin: PinOf): Promise<{ readonly hash: string; readonly salt: string }>;
  isPin(pin: PinOf, hashed: { readonly hash: string; readonly salt: string }): Promise<boolean>;
  newPairingCode(): string;
  /** Where staff sign in. */
  readonly staffUrl: string;
  /** The Libro de Reclamaciones of the caller's tenant. */
  readonly book: BookRepository;
  sendMail(mail: Mail): Promise<void>;
  newPassword(): string;
  /** A tenant's data. Only for the caller's own, or one that the directory named. */
  dataOf(tenantId: string): ShopData;
};

const { STAFF_POOL_ID, STAFF_URL } = readConfig({ STAFF_POOL_ID: z.string(), STAFF_URL: z.url() });
const staffPool = staffPoolOf(STAFF_POOL_ID);

/** What the use cases of one request get. */
export function contextOf(request: RequestContext): Context {
  const known = new Map<string, ShopData>();
  const { tenantId } = request.caller;
  return {
    ...request,
    directory: directoryOf(tenantStore(publicTenant)),
    staffPool,
    people: peopleOf(request.store, tenantId),
    screens: screensOf(request.store, tenantId),
    pins: pinsOf(request.store, tenantId),
    hashPin,
    isPin,
    newPairingCode: pairingCode,
    staffUrl: STAFF_URL,
    book: bookOf(request.store, tenantId),
    sendMail,
    newPassword: temporaryPassword,
    dataOf,
  };

  function dataOf(tenantId: string): ShopData {
    const data =
      known.get(tenantId) ??
      shopDataOf(tenantId === request.caller.tenantId ? request.store : tenantStore(tenantId), tenantId);
    known.set(tenantId, data);
    return data;
  }
}
