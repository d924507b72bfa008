import { AwsError } from '../aws-json.ts';
import type { Answer } from '../serve.ts';

export type Xml = string | number | boolean | readonly Xml[] | { readonly [name: string]: Xml | undefined };

/** An answer in S3's XML; a list becomes one element for each of its values. */
export function xmlAnswer(root: string, content: Xml, status = 200): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, content)}`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

export function errorAnswer({ code, message, status }: AwsError): Answer {
  return xmlAnswer('Error', { Code: code, Message: message, RequestId: 'local' }, status);
}

export function noSuchBucket(bucket: string): AwsError {
  return new AwsError('NoSuchBucket', `The specified bucket does not exist: ${bucket}`, { status: 404 });
}

export function noSuchKey(): AwsError {
  return new AwsError('NoSuchKey', 'The specified key does not exist.', { status: 404 });
}

/** The text, or the inner XML, of every element of that name. */
export function textsOf(xml: string, name: string): string[] {
  const found = [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>(.*?)</${name}>`, 'gs'))];
  return found.map(([, inner = '']) => withoutEntities(inner));
}

function withoutEntities(value: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return value.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => names[name] ?? '');
}

function element(name: string, content: Xml): string {
  if (isList(content)) return content.map((one) => element(name, one)).join('');
  if (typeof content !== 'object') return `<${name}>${escaped(String(content))}</${name}>`;
  const inner = Object.entries(content).map(([child, value]) => (value === undefined ? '' : element(child, value)));
  return `<${name}>${inner.join('')}</${name}>`;
}

function isList(content: Xml): content is readonly Xml[] {
  return Array.isArray(content);
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
