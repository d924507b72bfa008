import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

export type Pictures = ReturnType<typeof picturesIn>;

const validSeconds = 300;

/** The bucket of pictures. */
export function picturesIn(bucket: string) {
  // A checksum would be of the empty body that is there when the address is signed.
  const client = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' });
  return {
    /** An address to which one file may be PUT, with that content type, for five minutes. */
    async uploadUrl(key: string, contentType: string): Promise<string> {
      const command = new PutObjectCommand({ Bucket: bucket, Key: key, ContentType: contentType });
      return await getSignedUrl(client, command, {
        expiresIn: validSeconds,
        signableHeaders: new Set(['content-type', 'host']),
      });
    },
  };
}
