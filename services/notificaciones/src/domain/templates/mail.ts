import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import { html } from '@pardos/contracts/html';
import { timeZone } from '@pardos/contracts/local-time';
import { type Mail, oneLine } from '@pardos/contracts/mail';
import { formatMoney } from '@pardos/contracts/money';
import type { Contact } from '../contact.ts';
import type { NoticeKind } from '../notice-kind.ts';

const day = new Intl.DateTimeFormat('es-PE', {
  timeZone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
});

export type MailParts = {
  readonly order: OrderSnapshot;
  readonly status: NoticeKind;
  readonly title: string;
  readonly body: string;
  readonly contact: Contact;
  readonly link: string;
  readonly preferencesLink: string;
};

const clock = new Intl.DateTimeFormat('es-PE', { timeZone, hour: 'numeric', minute: '2-digit' });

/** The mail of one change. Everything that a person typed is escaped. */
export function mailOf(parts: MailParts): Mail {
  const { order, contact, title } = parts;
  return {
    from: order.shop.name,
    to: contact.email,
    subject: oneLine(`${title} · ${order.number}`),
    html: page(parts),
    text: plain(parts),
    unsubscribeUrl: parts.preferencesLink,
  };
}

function page({ order, status, title, body, contact, link, preferencesLink }: MailParts): string {
  const colour = /^#[0-9a-f]{6}$/i.test(order.shop.action) ? order.shop.action : '#222222';
  const lines = order.lines.map(({ quantity, name }) => html`<li>${String(quantity)} × ${name}</li>`);
  return html`<!doctype html>
<html lang="es-PE">
<body style="margin:0;background:#f5f5f5;font-family:Arial,sans-serif;color:#222222">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff">
<tr><td style="background:${colour};color:#ffffff;padding:16px 24px;font-size:18px;font-weight:bold">${order.shop.name}</td></tr>
<tr><td style="padding:24px">
<h1 style="margin:0 0 8px;font-size:22px">${title}</h1>
<p style="margin:0 0 16px">Hola, ${contact.name}. ${body}</p>
${codeBlock(status, contact)}<p style="margin:0 0 16px"><strong>Pedido ${order.number}</strong> · ${order.branchName}${promise(order, status)}</p>
<ul style="margin:0 0 16px;padding-left:20px">${lines}</ul>
${discountBlock(order)}<p style="margin:0 0 24px">Total: <strong>${formatMoney(order.totalMinor)}</strong></p>
<a href="${link}" style="background:${colour};color:#ffffff;padding:12px 24px;text-decoration:none;display:inline-block">Sigue tu pedido</a>
</td></tr>
<tr><td style="padding:16px 24px;background:#f6f4f1;font-size:12px;color:#6b625a">Te escribimos porque hiciste este pedido.
<a href="${preferencesLink}" style="color:#6b625a">Elegir qué correos recibo</a></td></tr></table>
</td></tr></table>
</body>
</html>`;
}

function plain({ order, status, title, body, contact, link, preferencesLink }: MailParts): string {
  const lines = order.lines.map(({ quantity, name }) => `- ${quantity} × ${name}`);
  return [
    title,
    '',
    `Hola, ${contact.name}. ${body}`,
    ...codeOf(status, contact).map((code) => `Tu código de entrega: ${code}`),
    `Pedido ${order.number} · ${order.branchName}${promise(order, status)}`,
    ...lines,
    ...discountOf(order).map((discount) => `Descuento: ${discount}`),
    `Total: ${formatMoney(order.totalMinor)}`,
    '',
    `Sigue tu pedido: ${link}`,
    order.shop.name,
    '',
    `Elegir qué correos recibo: ${preferencesLink}`,
  ].join('\n');
}

/** What the coupon took off; nothing without one. */
function discountOf({ discountMinor = 0 }: OrderSnapshot): string[] {
  return discountMinor === 0 ? [] : [`-${formatMoney(discountMinor)}`];
}

function discountBlock(order: OrderSnapshot): string[] {
  return discountOf(order).map((discount) => html`<p style="margin:0 0 4px">Descuento: ${discount}</p>`);
}

/** The code that the customer says to the courier, once it is on its way; nothing before. */
function codeOf(status: NoticeKind, { handoverCode }: Contact): string[] {
  return status === 'ON_THE_WAY' && handoverCode !== null ? [handoverCode] : [];
}

function codeBlock(status: NoticeKind, contact: Contact): string[] {
  return codeOf(status, contact).map(
    (code) => html`<p style="margin:0 0 16px">Tu código de entrega:
<strong style="font-size:28px;letter-spacing:6px">${code}</strong></p>`,
  );
}

const withoutPromise: ReadonlySet<NoticeKind> = new Set([
  ...(['DELIVERED', 'CANCELLED', 'DELAYED', 'AWAITING_PAYMENT', 'PAYMENT_FAILED', 'REFUNDED'] as const),
]);

/** When it comes, until it has come; not while nobody can say. */
function promise({ channel, promisedAt, scheduled }: OrderSnapshot, status: NoticeKind): string {
  if (withoutPromise.has(status)) return '';
  if (scheduled) return ` · Programado para el ${day.format(new Date(scheduled.for))}`;
  const what = channel === 'PICKUP' ? 'Listo' : 'Llega';
  return ` · ${what} a las ${clock.format(new Date(promisedAt))} aproximadamente`;
}
