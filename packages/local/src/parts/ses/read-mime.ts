type Part = { readonly headers: ReadonlyMap<string, string>; readonly body: string };

/** Who, subject and the two bodies of a raw mail. Attachments are left out. */
export function readMime(raw: Buffer) {
  const mail = partOf(raw.toString('latin1'));
  const leaves = leavesOf(mail).filter((leaf) => !/^attachment/i.test(leaf.headers.get('content-disposition') ?? ''));
  const bodyOf = (type: string) => leaves.filter((leaf) => typeOf(leaf).startsWith(type)).map(textOf)[0];
  const header = (name: string) => decodeWords(Buffer.from(mail.headers.get(name) ?? '', 'latin1').toString());
  return {
    from: header('from'),
    to: addressesOf(header('to')),
    cc: addressesOf(header('cc')),
    bcc: addressesOf(header('bcc')),
    subject: header('subject'),
    html: bodyOf('text/html'),
    text: bodyOf('text/plain'),
  };
}

function partOf(source: string): Part {
  const end = /\r?\n\r?\n/.exec(source);
  const head = (end ? source.slice(0, end.index) : source).replaceAll(/\r?\n[ \t]+/g, ' ');
  const headers = head.split(/\r?\n/).flatMap((line) => {
    const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value] as const];
  });
  return { headers: new Map(headers), body: end ? source.slice(end.index + end[0].length) : '' };
}

function leavesOf(part: Part): Part[] {
  const boundary = /^multipart\/.*boundary="?([^";]+)"?/i.exec(part.headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined) return [part];
  return part.body
    .split(`--${boundary}`)
    .slice(1)
    .filter((section) => !section.startsWith('--'))
    .flatMap((section) => leavesOf(partOf(section.replace(/^\r?\n/, '').replace(/\r?\n$/, ''))));
}

function typeOf(part: Part): string {
  return (part.headers.get('content-type') ?? 'text/plain').toLowerCase();
}

function textOf(part: Part): string {
  const charset = /charset="?([\w-]+)"?/.exec(typeOf(part))?.[1] ?? 'utf-8';
  return new TextDecoder(charset).decode(bytesOf(part.body, part.headers.get('content-transfer-encoding') ?? '7bit'));
}

function bytesOf(body: string, encoding: string): Buffer {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  if (/quoted-printable/i.test(encoding)) return unquote(body.replaceAll(/=\r?\n/g, ''));
  return Buffer.from(body, 'latin1');
}

function unquote(quoted: string): Buffer {
  const plain = quoted.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(plain, 'latin1');
}

/** A header as people read it. RFC 2047: =?utf-8?B?...?= and =?utf-8?Q?...?=. */
export function decodeWords(value: string): string {
  const joined = value.replaceAll(/\?=\s+=\?/g, '?==?');
  return joined.replaceAll(/=\?([\w-]+)\?([BQ])\?([^?]*)\?=/gi, (_, charset: string, kind: string, word: string) => {
    const bytes = /b/i.test(kind) ? Buffer.from(word, 'base64') : unquote(word.replaceAll('_', ' '));
    return new TextDecoder(charset).decode(bytes);
  });
}

function addressesOf(list: string): string[] {
  return list
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((address) => address.trim())
    .filter((address) => address !== '');
}
