import { html } from '@pardos/contracts/html';
import type { MailPreferences, MailTopic } from '../mail-preferences.ts';

const words: Readonly<Record<MailTopic, string>> = {
  PROGRESS: 'El avance de mi pedido: recibido, en cocina, listo, en camino, demorado',
  OUTCOME: 'Cómo terminó: entregado o cancelado',
};

/** The page behind a mail's link: what the person gets, and a button that changes it. */
export function preferencesPage({ off }: MailPreferences, topics: readonly MailTopic[], saved: boolean): string {
  const boxes = topics.map((topic) => {
    const box = off.includes(topic)
      ? html`<input type="checkbox" name="topic" value="${topic}">`
      : html`<input type="checkbox" name="topic" value="${topic}" checked>`;
    return html`<p><label>${[box]} ${words[topic]}</label></p>`;
  });
  return page([
    html`<h1>Tus correos</h1>`,
    ...(saved ? [html`<p role="status">Listo: guardamos lo que elegiste.</p>`] : []),
    html`<form method="post"><p>Quiero recibir:</p>${boxes}<button>Guardar</button></form>`,
  ]);
}

/** For a link that is not ours. */
export function brokenLinkPage(): string {
  return page([html`<h1>Este enlace no es válido</h1>`, html`<p>Ábrelo desde el último correo que te enviamos.</p>`]);
}

function page(parts: readonly string[]): string {
  return html`<!doctype html>
<html lang="es-PE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>Tus correos</title>
<style>body{font-family:Arial,sans-serif;color:#1b1512;background:#f6f4f1;margin:0}
main{max-width:32rem;margin:2rem auto;padding:1.5rem;background:#fff;border-top:4px solid #d62e1f}
label{display:block;line-height:1.5}button{padding:.75rem 1.5rem;border:0;background:#d62e1f;color:#fff;font-size:1rem}</style>
</head><body><main>${parts}</main></body></html>`;
}
