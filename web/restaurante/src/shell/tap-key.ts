/** A name for one tap. Not randomUUID: tablets reach the app over plain HTTP in a branch's own network. */
export function newTapKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
