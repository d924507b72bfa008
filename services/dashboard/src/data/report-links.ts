import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Report, ReportFileKind } from '../domain/report.ts';
import { reportKey, savedName } from './report-key.ts';

export type ReportLinks = ReturnType<typeof reportLinksIn>;

const validSeconds = 300;

/** The files of one tenant's reports, as who may read them gets them. */
export function reportLinksIn(bucket: string, tenantId: string) {
  const client = new S3Client({});
  return {
    /** An address that gives the file to whoever holds it, for five minutes. */
    async downloadUrl(report: Report, kind: ReportFileKind): Promise<string> {
      const ResponseContentDisposition = `attachment; filename="${savedName(report, kind)}"`;
      const Key = reportKey(tenantId, report, kind);
      const command = new GetObjectCommand({ Bucket: bucket, Key, ResponseContentDisposition });
      return await getSignedUrl(client, command, { expiresIn: validSeconds });
    },
  };
}
