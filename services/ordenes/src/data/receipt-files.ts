import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { IssuedReceipt } from '../domain/issued-receipt.ts';
import { receiptKey } from './receipt-key.ts';

export type ReceiptFiles = ReturnType<typeof receiptFilesIn>;

/** The receipts of one tenant, as they are kept. */
export function receiptFilesIn(bucket: string, tenantId: string) {
  const client = new S3Client({});
  return {
    async put(issued: IssuedReceipt, pdf: Uint8Array): Promise<void> {
      const Key = receiptKey(tenantId, issued);
      await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body: pdf, ContentType: 'application/pdf' }));
    },
  };
}
