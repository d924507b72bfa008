/** Version of the texts below: a changed text is another version, and is asked for anew. */
export const CONSENT_VERSION = '2026-11';

/** What is asked for, apart, each box unticked (Ley 29733, art. 13 and 14; D. S. 016-2024-JUS). */
export const CONSENTS = {
  terms: 'Acepto los términos y que usen mi nombre y correo para mi cuenta y mis pedidos.',
  offers: 'Quiero recibir ofertas por correo. Para dejar de recibirlas basta escribirnos.',
} as const;

/** What the account remembers of the boxes: version and time of each that was ticked. */
export function consentAttributes(offers: boolean, at: Date): Readonly<Record<string, string>> {
  const given = `${CONSENT_VERSION} ${at.toISOString()}`;
  return { 'custom:terms': given, ...(offers && { 'custom:offers': given }) };
}
