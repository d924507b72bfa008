const RUC_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** True for nine digits beginning with 9, with or without +51, spaces and hyphens. */
export function isMobile(text: string): boolean {
  return /^9\d{8}$/.test(mobileDigits(text));
}

/** The digits of a mobile number as typed, without the country's. */
export function mobileDigits(text: string): string {
  return text.replace(/\D/g, '').replace(/^51(?=9)/, '');
}

/** True for what looks like an address of e-mail. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text.trim());
}

/** True for a DNI: eight digits. */
export function isDni(text: string): boolean {
  return /^\d{8}$/.test(text);
}

/** True for a RUC: eleven digits, prefix 10, 15, 17 or 20, and SUNAT's modulo-11 check digit. */
export function isRuc(text: string): boolean {
  if (!/^(10|15|17|20)\d{9}$/.test(text)) return false;
  const sum = RUC_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return (11 - (sum % 11)) % 10 === Number(text[10]);
}
