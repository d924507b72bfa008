import { html } from '@pardos/contracts/html';
import { timeZone } from '@pardos/contracts/local-time';
import { type Mail, oneLine } from '@pardos/contracts/mail';
import { formatMoney } from '@pardos/contracts/money';
import type { Provider, Sheet } from './complaint.ts';

const moment = new Intl.DateTimeFormat('es-PE', { timeZone, dateStyle: 'long', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('es-PE', { timeZone: 'UTC', dateStyle: 'long' });

/** The consumer's copy of a sheet. Everything that a person typed is escaped. */
export function complaintMail(sheet: Sheet, provider: Provider): Mail {
  const { shop } = provider;
  const facts = factsOf(sheet, provider);
  const title = `Hoja de reclamación ${sheet.number}`;
  const answer = `Te responderemos a este correo a más tardar el ${day.format(new Date(sheet.answerBy))} (15 días hábiles).`;
  const rights = 'Presentarla no te impide acudir a otras vías, ni es requisito para una denuncia ante el Indecopi.';
  const rows = facts.map(
    ([name, value]) =>
      html`<tr><th align="left" valign="top" style="padding:6px 12px 6px 0">${name}</th><td style="padding:6px 0;white-space:pre-wrap">${value}</td></tr>`,
  );

  return {
    from: shop.name,
    to: sheet.email,
    subject: oneLine(`${title} · ${shop.name}`),
    html: html`<!doctype html>
<html lang="es-PE">
<body style="margin:0;padding:24px;font-family:Arial,sans-serif;color:#222222">
<h1 style="font-size:22px">${title}</h1>
<p>Libro de Reclamaciones de ${shop.name}. ${answer}</p>
<table role="presentation" cellpadding="0" cellspacing="0">${rows}</table>
<p>${rights}</p>
</body>
</html>`,
    text: [title, answer, '', ...facts.map(([name, value]) => `${name}: ${value}`), '', rights, shop.name].join('\n'),
  };
}

function factsOf(sheet: Sheet, { shop, branch }: Provider): readonly (readonly [string, string])[] {
  return [
    ['Fecha', moment.format(new Date(sheet.filedAt))],
    ['Proveedor', `${shop.name} · ${branch.name}, ${branch.address}, ${branch.district}`],
    ['Tipo', sheet.kind === 'RECLAMO' ? 'Reclamo (producto o servicio)' : 'Queja (atención recibida)'],
    ['Consumidor', sheet.name],
    ['Documento', sheet.document],
    ['Domicilio', sheet.address],
    ['Teléfono', sheet.phone],
    ['Correo', sheet.email],
    ['Bien contratado', sheet.product],
    ['Monto reclamado', sheet.amountMinor === null ? 'No aplica' : formatMoney(sheet.amountMinor)],
    ['Detalle', sheet.detail],
    ['Pedido del consumidor', sheet.request],
  ];
}
