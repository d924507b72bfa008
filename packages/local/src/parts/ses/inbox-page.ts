import type { Message } from './message.ts';

/** The list of what was sent, newest first; looks again every five seconds. */
export function inboxPage(messages: readonly Message[]): string {
  const rows = messages.map(
    (message) => `<tr>
      <td><a href="/mensajes/${message.id}">${escaped(message.subject || '(sin asunto)')}</a></td>
      <td>${escaped(message.to.join(', '))}</td>
      <td><time datetime="${message.at}">${limaTime(message.at)}</time></td>
    </tr>`,
  );
  const table = `<table>
    <thead><tr><th scope="col">Asunto</th><th scope="col">Para</th><th scope="col">Enviado</th></tr></thead>
    <tbody>${rows.join('')}</tbody>
  </table>`;
  return page('Bandeja de correo', messages.length === 0 ? '<p>Todavía no hay correos.</p>' : table, REFRESH);
}

/** One mail. Its HTML is shown in a sandbox: no scripts, nothing from the internet; links open in a new tab. */
export function messagePage(message: Message): string {
  const rows: [string, string][] = [
    ['De', message.from],
    ['Para', message.to.join(', ')],
    ['CC', message.cc.join(', ')],
    ['CCO', message.bcc.join(', ')],
    ['Enviado', limaTime(message.at)],
  ];
  const facts = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`)
    .join('');
  const frame = `<iframe title="Contenido del correo" sandbox="allow-popups allow-popups-to-escape-sandbox"
    srcdoc="${escaped(`<base target="_blank">${message.html}`)}"></iframe>`;
  return page(
    message.subject || '(sin asunto)',
    `<p><a href="/">← Bandeja de correo</a></p>
    <dl>${facts}</dl>
    ${message.html === undefined ? '' : frame}
    ${message.text === undefined ? '' : `<h2>Texto</h2><pre>${escaped(message.text)}</pre>`}`,
  );
}

export function missingPage(): string {
  return page('Correo no encontrado', '<p><a href="/">← Bandeja de correo</a></p>');
}

function page(title: string, main: string, head = ''): string {
  return `<!doctype html>
<html lang="es-PE">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escaped(title)}</title>
  ${head}
  <style>${STYLE}</style>
</head>
<body><main><h1>${escaped(title)}</h1>${main}</main></body>
</html>`;
}

function limaTime(at: string): string {
  return new Date(at).toLocaleString('es-PE', { timeZone: 'America/Lima', dateStyle: 'medium', timeStyle: 'medium' });
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const REFRESH = '<meta http-equiv="refresh" content="5">';
const STYLE = `
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1f1b16; background: #faf7f2; }
  main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
  h1 { font-size: 1.5rem; }
  table { width: 100%; border-collapse: collapse; background: #fff; }
  th, td { padding: .5rem .75rem; text-align: left; border-bottom: 1px solid #e4dcd0; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
  dt { font-weight: 600; }
  dd { margin: 0; }
  iframe { width: 100%; height: 36rem; border: 1px solid #e4dcd0; background: #fff; }
  pre { white-space: pre-wrap; padding: 1rem; background: #fff; border: 1px solid #e4dcd0; }
  a { color: #8c2f00; }
`;
