import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Report, ReportFileKind } from '../domain/report.ts';
import { reportKey } from './report-key.ts';

export type ReportFiles = ReturnType<typeof reportFilesIn>;

/** The files of one tenant's reports, as they are kept. */
export function reportFilesIn(bucket: string, tenantId: string) {
  const client = new S3Client({});
  return {
    /** Writes a file, or writes it again. */
    async put(report: Report, kind: ReportFileKind, body: Uint8Array | string): Promise<void> {
      const Key = reportKey(tenantId, report, kind);
      const ContentType = kind === 'SUMMARY' ? 'application/pdf' : 'text/csv; charset=utf-8';
      await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body: body, ContentType }));
    },
  };
}
