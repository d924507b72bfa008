import { S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { mostBytes } from '../domain/picture.ts';

export type Uploads = ReturnType<typeof uploadsIn>;

const validSeconds = 300;

/** Where a file lies until it is a picture. */
export function uploadKey(tenantId: string, pictureId: string): string {
  return `uploads/${tenantId}/${pictureId}`;
}

/** The bucket that people upload to. */
export function uploadsIn(bucket: string) {
  const client = new S3Client({});
  return {
    /** A form that one file may be posted with: that key, that type, no more than 8 MB, for five minutes. */
    async form(key: string, contentType: string) {
      const { url, fields } = await createPresignedPost(client, {
        Bucket: bucket,
        Key: key,
        Fields: { 'Content-Type': contentType },
        Conditions: [
          ['content-length-range', 1, mostBytes],
          ['eq', '$Content-Type', contentType],
        ],
        Expires: validSeconds,
      });
      return { url, fields: Object.entries(fields).map(([name, value]) => ({ name, value })) };
    },
  };
}
