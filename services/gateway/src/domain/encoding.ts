/** Answers shorter than this travel as they are: they fit into two packets either way. */
const WORTH_BYTES = 2_000;

/** The content coding for an answer of so many bytes (RFC 9110, 12.5.3); null: as it is. */
export function encodingFor(acceptEncoding: string | undefined, bytes: number): 'br' | 'gzip' | null {
  if (bytes < WORTH_BYTES || acceptEncoding === undefined) return null;

  const accepted = acceptEncoding.split(',').map((part) => {
    const [name = '', quality = 'q=1'] = part.split(';').map((word) => word.trim().toLowerCase());
    return { name, refused: /^q=0(\.0*)?$/.test(quality) };
  });
  const takes = (wanted: string) => accepted.some(({ name, refused }) => name === wanted && !refused);
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}
