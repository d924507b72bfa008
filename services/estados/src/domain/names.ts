/** The first name of somebody: all that customers are told of the people who serve them. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}
