import { createHash, createHmac, getDiffieHellman, randomBytes } from 'node:crypto';

export type Password = { readonly salt: string; readonly verifier: string };
type Identity = { readonly poolId: string; readonly username: string };

/** The group of RFC 3526 with 3072 bits, which Cognito uses. */
const N = BigInt(`0x${getDiffieHellman('modp15').getPrime('hex')}`);
const G = 2n;
const K = hashOf(N, G);

/** What a pool keeps of a password: enough to check it, not enough to sign in. */
export function hashPassword(who: Identity, password: string, salt = randomBytes(16).toString('hex')): Password {
  const inner = createHash('sha256')
    .update(`${poolName(who)}${who.username}:${password}`)
    .digest('hex');
  const x = toNumber(sha256(Buffer.from(padded(toNumber(salt)) + inner, 'hex')));
  return { salt, verifier: power(G, x).toString(16) };
}

export function isPassword(who: Identity, kept: Password, password: string): boolean {
  return hashPassword(who, password, kept.salt).verifier === kept.verifier;
}

/** The server's half of an SRP exchange; the password itself never comes here. */
export function openSrp(who: Identity, { salt, verifier }: Password, clientA: string) {
  const A = toNumber(clientA);
  if (A % N === 0n) throw new RangeError('SRP_A cannot be zero');
  const v = toNumber(verifier);
  const b = toNumber(randomBytes(32).toString('hex'));
  const B = (K * v + power(G, b)) % N;
  const secretBlock = randomBytes(256).toString('base64');

  return {
    challenge: { SALT: salt, SRP_B: B.toString(16), SECRET_BLOCK: secretBlock, USER_ID_FOR_SRP: who.username },
    isProof(signature: string, timestamp: string): boolean {
      const u = hashOf(A, B);
      const S = power((A * power(v, u)) % N, b);
      const prk = hmac(Buffer.from(padded(u), 'hex'), Buffer.from(padded(S), 'hex'));
      const key = hmac(prk, Buffer.from('Caldera Derived Key\u0001')).subarray(0, 16);
      const said = [poolName(who), who.username, Buffer.from(secretBlock, 'base64'), timestamp].map((part) =>
        Buffer.from(part),
      );
      return hmac(key, Buffer.concat(said)).toString('base64') === signature;
    },
  };
}

function poolName({ poolId }: Identity): string {
  return poolId.split('_')[1] ?? '';
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % N;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % N;
    square = (square * square) % N;
  }
  return result;
}

function hashOf(one: bigint, other: bigint): bigint {
  return toNumber(sha256(Buffer.from(padded(one) + padded(other), 'hex')));
}

/** Hex of a positive number as Java's BigInteger writes it: whole bytes, the first bit clear. */
function padded(value: bigint): string {
  const hex = value.toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  return /^[89a-f]/.test(even) ? `00${even}` : even;
}

function toNumber(hex: string): bigint {
  return BigInt(`0x${hex}`);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function hmac(key: Buffer, bytes: Buffer): Buffer {
  return createHmac('sha256', key).update(bytes).digest();
}
