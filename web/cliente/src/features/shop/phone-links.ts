const COUNTRY = '51';

/** Address that dials a number as it is written. */
export function telOf(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}

/** Address that opens a chat with a Peruvian number: with the country, without the zero of the area. */
export function whatsAppOf(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^0/, '');
  return `https://wa.me/${digits.startsWith(COUNTRY) ? digits : COUNTRY + digits}`;
}
