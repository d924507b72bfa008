import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

export type PictureFiles = ReturnType<typeof pictureFilesIn>;

type Buckets = { readonly uploads: string; readonly images: string };

/** The files of a picture: what was uploaded, the original that is kept, and what the menu shows. */
export function pictureFilesIn({ uploads, images }: Buckets) {
  const client = new S3Client({});
  return {
    /** What was uploaded; null when it is not there any more. */
    async read(key: string): Promise<Uint8Array | null> {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: uploads, Key: key }));
        return (await Body?.transformToByteArray()) ?? null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },

    /** Keeps the original where only we read it: wider pictures may be wanted one day. */
    async keepOriginal(name: string, bytes: Uint8Array): Promise<void> {
      await client.send(new PutObjectCommand({ Bucket: uploads, Key: `originals/${name}`, Body: bytes }));
    },

    /** Shows a picture to everybody. Its name says its content: it is never asked for again. */
    async publish(key: string, bytes: Uint8Array): Promise<void> {
      const CacheControl = 'public, max-age=31536000, immutable';
      const command = { Bucket: images, Key: key, Body: bytes, ContentType: 'image/webp', CacheControl };
      await client.send(new PutObjectCommand(command));
    },

    async discard(key: string): Promise<void> {
      await client.send(new DeleteObjectCommand({ Bucket: uploads, Key: key }));
    },
  };
}
