import { buttonClass } from '@pardos/web-ui/components/button.tsx';
import { useId } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import styles from './photo-card.module.css';
import { useUpload } from './use-upload.ts';

export const PhotoCardDocument = graphql(`
  fragment PhotoCard on Product {
    id
    name
    imageUrl
    imageSrcSet
  }
`);

type Props = { readonly product: FragmentType<typeof PhotoCardDocument>; readonly onChanged: () => void };

/** A product's picture; a file that is chosen takes its place, or it says why not. */
export function PhotoCard({ product: masked, onChanged }: Props) {
  const { id, name, imageUrl, imageSrcSet } = readFragment(PhotoCardDocument, masked);
  const { state, upload } = useUpload(id, onChanged);
  const inputId = useId();

  return (
    <li className={styles.card}>
      <img
        src={imageUrl}
        srcSet={imageSrcSet ?? undefined}
        sizes="11rem"
        alt=""
        width={320}
        height={320}
        loading="lazy"
        className={styles.picture}
      />
      <b className={styles.name}>{name}</b>
      <input
        id={inputId}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif"
        className={styles.file}
        disabled={state.kind === 'busy'}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void upload(file);
        }}
      />
      <label htmlFor={inputId} className={buttonClass({ variant: 'line', square: true })}>
        {state.kind === 'busy' ? 'Procesando…' : 'Cambiar foto'}
        <span className={styles.hidden}> de {name}</span>
      </label>
      <p role="status" className={state.kind === 'failed' ? styles.failed : styles.told}>
        {state.kind === 'failed' && state.message}
        {state.kind === 'done' && 'Foto publicada.'}
      </p>
    </li>
  );
}
