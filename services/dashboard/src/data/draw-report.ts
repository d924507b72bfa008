import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';
import type { Bar, ReportPage } from '../domain/report-page.ts';

/** Points: an A4 page. */
const [width, height, margin] = [595, 842, 40];
const inner = width - 2 * margin;
const grey = rgb(0.42, 0.38, 0.35);
const pale = rgb(0.92, 0.91, 0.89);

type Pen = {
  readonly page: PDFPage;
  readonly plain: PDFFont;
  readonly bold: PDFFont;
  readonly colour: ReturnType<typeof rgb>;
};

type Box = { readonly x: number; readonly y: number; readonly width: number };

/** Draws the page of a day. The same page gives the same bytes. */
export async function drawReport(report: ReportPage): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(`${report.title}, ${report.day}`);
  pdf.setLanguage('es-PE');
  const plain = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  const pen = { page: pdf.addPage([width, height]), plain, bold, colour: colourOf(report.colour) };
  drawHead(pen, report);
  drawFigures(pen, report.figures);
  const half = (inner - 24) / 2;
  report.charts.forEach((chart, place) => {
    const column = place % 2;
    drawChart(pen, chart, { x: margin + column * (half + 24), y: place < 2 ? 560 : 270, width: half });
  });
  text(pen, `Hecho el ${report.madeAt}`, { x: margin, y: 24, size: 8, color: grey });
  return await pdf.save();
}

function drawHead(pen: Pen, { brand, title, day }: ReportPage): void {
  pen.page.drawRectangle({ x: 0, y: height - 74, width, height: 74, color: pen.colour });
  const white = rgb(1, 1, 1);
  text(pen, `${brand} · ${title}`, { x: margin, y: height - 36, size: 18, font: pen.bold, color: white });
  text(pen, `Resumen del ${day}`, { x: margin, y: height - 58, size: 12, color: white });
}

/** Three in a row. */
function drawFigures(pen: Pen, figures: ReportPage['figures']): void {
  const cell = inner / 3;
  figures.forEach(([name, value], place) => {
    const x = margin + (place % 3) * cell;
    const y = height - 112 - Math.floor(place / 3) * 46;
    text(pen, name, { x, y, size: 9, color: grey });
    text(pen, value, { x, y: y - 19, size: 17, font: pen.bold });
  });
}

/** Bars that lie, with the name before and what it says behind. */
function drawChart(pen: Pen, { title, none, bars }: ReportPage['charts'][number], { x, y, width: wide }: Box): void {
  text(pen, title, { x, y, size: 12, font: pen.bold });
  if (bars.length === 0) text(pen, none, { x, y: y - 20, size: 9, color: grey });
  const step = Math.min(20, 240 / bars.length);
  const longest = Math.max(...bars.map(({ value }) => value), 1);
  bars.forEach((bar, place) => {
    drawBar(pen, bar, { at: { x, y: y - 22 - place * step, width: wide }, share: bar.value / longest, step });
  });
}

type BarPlace = { readonly at: Box; readonly share: number; readonly step: number };

function drawBar(pen: Pen, { name, words }: Bar, { at: { x, y, width: wide }, share, step }: BarPlace): void {
  const [nameWidth, wordsWidth] = [82, 74];
  const room = wide - nameWidth - wordsWidth;
  const thick = Math.min(11, step - 3);
  const size = Math.min(8, thick + 1);
  text(pen, shortened(name, pen.plain, { size, most: nameWidth - 6 }), { x, y, size });
  pen.page.drawRectangle({ x: x + nameWidth, y: y - 2, width: room, height: thick, color: pale });
  pen.page.drawRectangle({ x: x + nameWidth, y: y - 2, width: room * share, height: thick, color: pen.colour });
  text(pen, words, { x: x + nameWidth + room + 6, y, size });
}

type Look = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font?: PDFFont;
  readonly color?: ReturnType<typeof rgb>;
};

function text(pen: Pen, words: string, { font = pen.plain, ...look }: Look): void {
  pen.page.drawText(printable(words), { ...look, font });
}

function shortened(words: string, font: PDFFont, { size, most }: { size: number; most: number }): string {
  let short = printable(words);
  if (font.widthOfTextAtSize(short, size) <= most) return short;
  while (short.length > 1 && font.widthOfTextAtSize(`${short}...`, size) > most) short = short.slice(0, -1);
  return `${short.trimEnd()}...`;
}

/** The standard fonts know Latin letters only; what people typed beyond those must not stop a report. */
function printable(words: string): string {
  return words.replaceAll('–', '-').replace(/[^\u0020-\u007e\u00a0-\u00ff]/g, '?');
}

function colourOf(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return rgb(red, green, blue);
}
