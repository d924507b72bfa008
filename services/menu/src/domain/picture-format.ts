type Format = 'jpeg' | 'png' | 'webp' | 'avif';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff];

/** What a file is by its first bytes, whatever its name says; null when it is no picture that we take. */
export function formatOf(bytes: Uint8Array): Format | null {
  if (begins(bytes, png)) return 'png';
  if (begins(bytes, jpeg)) return 'jpeg';
  if (textAt(bytes, 0) === 'RIFF' && textAt(bytes, 8) === 'WEBP') return 'webp';
  if (textAt(bytes, 4) === 'ftyp' && textAt(bytes, 8) === 'avif') return 'avif';
  return null;
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function textAt(bytes: Uint8Array, from: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + 4));
}
