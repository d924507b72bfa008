import { expect, it } from 'vitest';
import { telOf, whatsAppOf } from '../src/features/shop/phone-links.ts';

it.each([
  ['(01) 219-8000', 'tel:012198000', 'https://wa.me/5112198000'],
  ['987 654 321', 'tel:987654321', 'https://wa.me/51987654321'],
  ['+51 987 654 321', 'tel:+51987654321', 'https://wa.me/51987654321'],
])('%s is dialled and written to', (phone, tel, chat) => {
  expect(telOf(phone)).toBe(tel);
  expect(whatsAppOf(phone)).toBe(chat);
});
