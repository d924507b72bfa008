import { createECDH, createHmac } from 'node:crypto';
import { orderSecret } from '@pardos/platform/secrets';

type VapidKeys = { readonly publicKey: string; readonly privateKey: string };
let known: Promise<VapidKeys> | undefined;

/** The key pair with which push services know us, base64url. It follows from the secret of orders: none has to be made or kept. */
export async function vapidKeys(): Promise<VapidKeys> {
  known ??= compute();
  return await known;
}

async function compute(): Promise<VapidKeys> {
  const pair = createECDH('prime256v1');
  // All but one in 2³² digests are private keys of this curve; one that is none throws here, at every start alike.
  pair.setPrivateKey(
    createHmac('sha256', await orderSecret())
      .update('vapid:1')
      .digest(),
  );
  return { publicKey: pair.getPublicKey('base64url'), privateKey: pair.getPrivateKey('base64url') };
}
