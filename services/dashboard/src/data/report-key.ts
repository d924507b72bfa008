import type { Report, ReportFileKind } from '../domain/report.ts';

const names: Readonly<Record<ReportFileKind, string>> = {
  SUMMARY: 'resumen.pdf',
  ORDERS: 'pedidos.csv',
  ITEMS: 'productos.csv',
  STEPS: 'etapas.csv',
};

type Of = Pick<Report, 'branchId' | 'day'>;

/** Where a file of a report lies: under its tenant. */
export function reportKey(tenantId: string, { branchId, day }: Of, kind: ReportFileKind): string {
  return `reports/${tenantId}/${branchId}/${day}/${names[kind]}`;
}

/** What a file is called where it is saved: resumen-2026-11-24.pdf. */
export function savedName({ day }: Of, kind: ReportFileKind): string {
  return names[kind].replace('.', `-${day}.`);
}
