import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { type IssuedReceipt, receiptNumber } from '../domain/issued-receipt.ts';
import { receiptKey } from './receipt-key.ts';

export type ReceiptLinks = ReturnType<typeof receiptLinksIn>;

const validSeconds = 300;

/** The receipts of one tenant, as who may read them gets them. */
export function receiptLinksIn(bucket: string, tenantId: string) {
  const client = new S3Client({});
  return {
    /** An address that gives the file to whoever holds it, for five minutes. */
    async downloadUrl(issued: IssuedReceipt): Promise<string> {
      const ResponseContentDisposition = `attachment; filename="${receiptNumber(issued)}.pdf"`;
      const Key = receiptKey(tenantId, issued);
      const command = new GetObjectCommand({ Bucket: bucket, Key, ResponseContentDisposition });
      return await getSignedUrl(client, command, { expiresIn: validSeconds });
    },
  };
}
