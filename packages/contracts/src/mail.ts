/** A mail to one person. */
export type Mail = {
  /** The brand: mails come in its name. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Where one click ends mails like it (RFC 8058); none for a mail that must be sent. */
  readonly unsubscribeUrl?: string;
};

/** A line break in a subject would begin another header. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
