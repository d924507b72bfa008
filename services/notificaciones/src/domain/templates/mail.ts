import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import { html } from '@pardos/contracts/html';
import { timeZone } from '@pardos/contracts/local-time';
import { type Mail, oneLine } from '@pardos/contracts/mail';
import { formatMoney } from '@pardos/contracts/money';
import type { OrderStatus } from '@pardos/contracts/stages';
import type { Contact } from '../contact.ts';

export type MailParts = {
  readonly order: OrderSnapshot;
  readonly status: OrderStatus;
  readonly title: string;
  readonly body: string;
  readonly contact: Contact;
  readonly link: string;
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
  };
}

function page({ order, status, title, body, contact, link }: MailParts): string {
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
<p style="margin:0 0 16px"><strong>Pedido ${order.number}</strong> · ${order.branchName}${promise(order, status)}</p>
<ul style="margin:0 0 16px;padding-left:20px">${lines}</ul>
<p style="margin:0 0 24px">Total: <strong>${formatMoney(order.totalMinor)}</strong></p>
<a href="${link}" style="background:${colour};color:#ffffff;padding:12px 24px;text-decoration:none;display:inline-block">Sigue tu pedido</a>
</td></tr></table>
</td></tr></table>
</body>
</html>`;
}

function plain({ order, status, title, body, contact, link }: MailParts): string {
  const lines = order.lines.map(({ quantity, name }) => `- ${quantity} × ${name}`);
  return [
    title,
    '',
    `Hola, ${contact.name}. ${body}`,
    `Pedido ${order.number} · ${order.branchName}${promise(order, status)}`,
    ...lines,
    `Total: ${formatMoney(order.totalMinor)}`,
    '',
    `Sigue tu pedido: ${link}`,
    order.shop.name,
  ].join('\n');
}

/** When it comes, until it has come. */
function promise({ channel, promisedAt }: OrderSnapshot, status: OrderStatus): string {
  if (status === 'DELIVERED' || status === 'CANCELLED') return '';
  const what = channel === 'PICKUP' ? 'Listo' : 'Llega';
  return ` · ${what} a las ${clock.format(new Date(promisedAt))} aproximadamente`;
}
