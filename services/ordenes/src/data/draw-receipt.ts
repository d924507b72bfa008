import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { encode } from 'uqr';
import type { ReceiptPage } from '../domain/receipt-page.ts';

/** Points: a ticket of 80 mm, as long as it has to be. */
const width = 227;
const margin = 14;
const line = 12;
const qrSide = 96;

type Pen = {
  readonly page: PDFPage;
  readonly plain: PDFFont;
  readonly bold: PDFFont;
  /** Where the next line goes. */
  y: number;
};

/** Draws a receipt. The same page gives the same bytes: no date of today goes in. */
export async function drawReceipt(receipt: ReceiptPage): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(`${receipt.title} ${receipt.number}`);
  pdf.setLanguage('es-PE');
  const plain = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  const height = heightOf(receipt, plain);
  const page = pdf.addPage([width, height]);
  drawAll({ page, plain, bold, y: height }, receipt);
  return await pdf.save();
}

function drawAll(pen: Pen, receipt: ReceiptPage): void {
  drawHead(pen, receipt);
  for (const [name, value] of receipt.facts) drawPair(pen, name, value);
  drawRule(pen);
  for (const { quantity, name, total } of receipt.lines) drawLine(pen, `${quantity} x ${name}`, total);
  drawRule(pen);
  for (const [name, value] of receipt.sums) drawPair(pen, name, value);
  drawPair(pen, 'Total', receipt.total, pen.bold);
  drawQr(pen, receipt.qr);
  for (const words of wrapped(receipt.remark, pen.plain, width - 2 * margin)) drawText(pen, words);
}

function drawHead(pen: Pen, { brand, colour, title, number }: ReceiptPage): void {
  pen.y -= 34;
  pen.page.drawRectangle({ x: 0, y: pen.y, width, height: 34, color: colourOf(colour) });
  pen.page.drawText(printable(brand), { x: margin, y: pen.y + 11, size: 13, font: pen.bold, color: rgb(1, 1, 1) });
  pen.y -= 6;
  drawText(pen, title, pen.bold);
  drawText(pen, number, pen.bold);
  drawRule(pen);
}

function drawText(pen: Pen, text: string, font = pen.plain): void {
  pen.y -= line;
  pen.page.drawText(printable(text), { x: margin, y: pen.y, size: 8, font });
}

/** A name on the left, what it is on the right. */
function drawPair(pen: Pen, name: string, value: string, font = pen.plain): void {
  drawText(pen, name, font);
  const text = printable(value);
  pen.page.drawText(text, { x: width - margin - font.widthOfTextAtSize(text, 8), y: pen.y, size: 8, font });
}

/** A line of the order; a long name goes on below it. */
function drawLine(pen: Pen, name: string, total: string): void {
  const [first = '', ...rest] = wrapped(name, pen.plain, nameWidth);
  drawPair(pen, first, total);
  for (const words of rest) drawText(pen, words);
}

function drawRule(pen: Pen): void {
  pen.y -= 7;
  const [start, end] = [
    { x: margin, y: pen.y },
    { x: width - margin, y: pen.y },
  ];
  pen.page.drawLine({ start, end, thickness: 0.5, color: rgb(0.6, 0.6, 0.6) });
}

function drawQr(pen: Pen, text: string): void {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const cell = qrSide / size;
  pen.y -= qrSide + 10;
  const left = (width - qrSide) / 2;
  data.forEach((row, down) => {
    row.forEach((isDark, across) => {
      if (!isDark) return;
      const y = pen.y + qrSide - (down + 1) * cell;
      pen.page.drawRectangle({ x: left + across * cell, y, width: cell, height: cell });
    });
  });
}

const nameWidth = width - 2 * margin - 62;

function heightOf(receipt: ReceiptPage, font: PDFFont): number {
  const named = receipt.lines.flatMap(({ quantity, name }) => wrapped(`${quantity} x ${name}`, font, nameWidth));
  const remark = wrapped(receipt.remark, font, width - 2 * margin);
  const lines = 2 + receipt.facts.length + named.length + receipt.sums.length + 1 + remark.length;
  return 40 + lines * line + 3 * 7 + qrSide + 10 + margin;
}

/** Words in lines no wider than that. */
function wrapped(text: string, font: PDFFont, most: number): string[] {
  const lines: string[] = [];
  for (const word of printable(text).split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && font.widthOfTextAtSize(longer, 8) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The standard fonts know Latin letters only; what people typed beyond those must not stop a receipt. */
function printable(text: string): string {
  return text.replace(/[^\u0020-\u007e\u00a0-\u00ff]/g, '?');
}

function colourOf(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return rgb(red, green, blue);
}
