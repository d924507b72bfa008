import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { useState } from 'react';
import { PhotoStateDocument, PhotoUploadDocument } from './photo-mutations.ts';
import { sendForm } from './send-form.ts';

type State = { readonly kind: 'idle' | 'busy' | 'done' } | { readonly kind: 'failed'; readonly message: string };

const ASK_EVERY_MS = 700;
const MOST_ASKS = 60;

/** Uploads a product's photo and waits until the menu shows it, or the words that say why it does not. */
export function useUpload(productId: string, onChanged: () => void) {
  const client = useApolloClient();
  const [state, setState] = useState<State>({ kind: 'idle' });

  const upload = async (file: File) => {
    setState({ kind: 'busy' });
    try {
      const problem = await uploadPhoto(client, productId, file);
      setState(problem === null ? { kind: 'done' } : { kind: 'failed', message: problem });
      if (problem === null) onChanged();
    } catch (error) {
      setState({ kind: 'failed', message: errorMessage(error) });
    }
  };
  return { state, upload };
}

/** Null when the menu shows it, or what is wrong with it. */
async function uploadPhoto(client: ApolloClient, productId: string, file: File): Promise<string | null> {
  const input = { productId, contentType: file.type, sizeBytes: file.size };
  const { data } = await client.mutate({ mutation: PhotoUploadDocument, variables: { input } });
  const answer = data?.menuPictureUpload;
  const refused = answer?.userErrors[0];
  if (refused) return refused.message;
  if (!answer?.picture || !answer.uploadUrl) throw new Error('the server gave no form');

  await sendForm(answer.uploadUrl, answer.fields, file);
  return await untilDecided(client, answer.picture.id);
}

async function untilDecided(client: ApolloClient, id: string): Promise<string | null> {
  for (let asks = 0; asks < MOST_ASKS; asks += 1) {
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    const { data } = await client.query({ query: PhotoStateDocument, variables: { id }, fetchPolicy: 'network-only' });
    if (data?.menuPicture?.state === 'READY') return null;
    if (data?.menuPicture?.state === 'REJECTED') return data.menuPicture.problem ?? 'No pudimos usar esta foto.';
  }
  return 'La foto está tardando. Vuelve a esta página en unos minutos: se verá cuando esté lista.';
}
