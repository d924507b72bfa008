/** E.164 of a Peruvian mobile number (9 digits beginning with 9), or null. Spaces, hyphens and +51 are forgiven. */
export function mobileNumber(text: string): string | null {
  const digits = text.replace(/[\s()-]/g, '').replace(/^(\+?51)(?=9\d{8}$)/, '');
  return /^9\d{8}$/.test(digits) ? `+51${digits}` : null;
}

/** True for a DNI: eight digits. */
export function isDni(text: string): boolean {
  return /^\d{8}$/.test(text);
}

const rucWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** True for a RUC: eleven digits, prefix 10, 15, 17 or 20, SUNAT's modulo-11 check digit. */
export function isRuc(text: string): boolean {
  if (!/^(10|15|17|20)\d{9}$/.test(text)) return false;

  const sum = rucWeights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return (11 - (sum % 11)) % 10 === Number(text[10]);
}
