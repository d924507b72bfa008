import { isIP, isIPv4 } from 'node:net';

/** True when the address lies in the block: `10.0.0.0/24`, `2001:db8::/32`. False for what is not an address. */
export function inCidr(address: string, block: string): boolean {
  const parsed = parseCidr(block);
  if (!parsed || isIP(address) !== parsed.family) return false;
  const shift = BigInt(parsed.width - parsed.prefix);
  return addressBits(address) >> shift === parsed.bits >> shift;
}

/** Undefined when it is not a CIDR block. */
export function parseCidr(block: string) {
  const [base = '', prefixText = ''] = block.split('/');
  const family = isIP(base);
  const width = family === 4 ? 32 : 128;
  const prefix = Number(prefixText);
  if (family === 0 || !/^\d+$/.test(prefixText) || prefix > width) return undefined;
  return { family, width, prefix, bits: addressBits(base) };
}

function addressBits(address: string): bigint {
  if (isIPv4(address)) return address.split('.').reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
  const [head = '', tail] = address.split('::');
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  const missing = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => 0n);
  return [...left, ...missing, ...right].reduce((bits, group) => (bits << 16n) | group, 0n);
}

function groups(text: string): bigint[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => {
    if (!group.includes('.')) return [BigInt(`0x${group}`)];
    const bits = addressBits(group);
    return [bits >> 16n, bits & 0xffffn];
  });
}
