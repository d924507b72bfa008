import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { type IssuedReceipt, receiptNumber } from '../domain/issued-receipt.ts';

export type ReceiptFiles = ReturnType<typeof receiptFilesIn>;

const validSeconds = 300;

/** The receipts of one tenant, as files. Each branch has its own series, so a number names one file. */
export function receiptFilesIn(bucket: string, tenantId: string) {
  const client = new S3Client({});
  const keyOf = (issued: IssuedReceipt) => `receipts/${tenantId}/${issued.orderId}/${receiptNumber(issued)}.pdf`;
  return {
    async put(issued: IssuedReceipt, pdf: Uint8Array): Promise<void> {
      const file = { Bucket: bucket, Key: keyOf(issued), Body: pdf, ContentType: 'application/pdf' };
      await client.send(new PutObjectCommand(file));
    },

    /** An address that gives the file to whoever holds it, for five minutes. */
    async downloadUrl(issued: IssuedReceipt): Promise<string> {
      const ResponseContentDisposition = `attachment; filename="${receiptNumber(issued)}.pdf"`;
      const command = new GetObjectCommand({ Bucket: bucket, Key: keyOf(issued), ResponseContentDisposition });
      return await getSignedUrl(client, command, { expiresIn: validSeconds });
    },
  };
}
