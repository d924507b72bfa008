import { html } from '@pardos/contracts/html';
import { type Mail, oneLine } from '@pardos/contracts/mail';

type Entry = {
  readonly shop: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Where staff sign in. */
  readonly url: string;
};

/** Cognito's own limit for a first password. */
const VALID_DAYS = 7;

/** The mail with which a person signs in for the first time. */
export function invitationMail(entry: Entry): Mail {
  return entryMail(entry, {
    title: `${entry.shop} te invita a su equipo`,
    text: 'Ya puedes ingresar a la aplicación de tu local. La primera vez eliges una contraseña que solo tú conozcas.',
  });
}

/** The mail with which a person signs in again after their password was reset. */
export function resetMail(entry: Entry): Mail {
  return entryMail(entry, {
    title: `Tu nueva contraseña de ${entry.shop}`,
    text: 'Tu contraseña anterior ya no sirve y tus sesiones se cerraron. Al ingresar eliges una nueva que solo tú conozcas.',
  });
}

function entryMail({ shop, name, email, password, url }: Entry, words: { title: string; text: string }): Mail {
  const until = `La contraseña temporal sirve una vez y vence en ${VALID_DAYS} días. No se la des a nadie.`;
  return {
    from: shop,
    to: email,
    subject: oneLine(words.title),
    html: html`<!doctype html>
<html lang="es-PE">
<body style="margin:0;padding:24px;font-family:Arial,sans-serif;color:#222222">
<h1 style="font-size:22px">${words.title}</h1>
<p>Hola, ${name}. ${words.text}</p>
<p>Correo: <b>${email}</b><br>Contraseña temporal: <b style="font-family:monospace">${password}</b></p>
<p><a href="${url}">Ingresar</a></p>
<p>${until}</p>
</body>
</html>`,
    text: [
      words.title,
      '',
      `Hola, ${name}. ${words.text}`,
      '',
      `Correo: ${email}`,
      `Contraseña temporal: ${password}`,
      `Ingresa en: ${url}`,
      '',
      until,
    ].join('\n'),
  };
}
