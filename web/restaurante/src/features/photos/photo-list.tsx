import { useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Bone, EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { graphql } from '../../gql/index.ts';
import { PhotoCard } from './photo-card.tsx';
import styles from './photo-list.module.css';

const PhotosDocument = graphql(`
  query Photos($shop: String!, $branch: String!) {
    shop(slug: $shop) {
      id
      branch(slug: $branch) {
        id
        menu(channel: DELIVERY) {
          version
          categories {
            id
            name
            products {
              id
              ...PhotoCard
            }
          }
        }
      }
    }
  }
`);

type Props = { readonly shop: string; readonly branch: string };

/** Every product with its picture, and a way to change it. */
export function PhotoList({ shop, branch }: Props) {
  const { data, error, refetch } = useQuery(PhotosDocument, {
    variables: { shop, branch },
    fetchPolicy: 'cache-and-network',
  });

  if (error) return <FailedView onRetry={() => void refetch()}>{errorMessage(error)}</FailedView>;
  if (!data) return <LoadingPhotos />;
  const categories = data.shop?.branch?.menu?.categories ?? [];
  if (categories.length === 0)
    return <EmptyView title="La carta está vacía">Publica una para ponerle fotos.</EmptyView>;

  return categories.map(({ id, name, products }) => (
    <section key={id} aria-labelledby={`carta-${id}`}>
      <h2 id={`carta-${id}`} className={styles.name}>
        {name}
      </h2>
      <ul className={styles.grid}>
        {products.map((product) => (
          <PhotoCard key={product.id} product={product} onChanged={() => void refetch()} />
        ))}
      </ul>
    </section>
  ));
}

const bones = [1, 2, 3, 4, 5, 6];

function LoadingPhotos() {
  return (
    <LoadingView label="Cargando la carta…">
      <div className={styles.grid}>
        {bones.map((place) => (
          <Bone key={place} className={styles.bone} />
        ))}
      </div>
    </LoadingView>
  );
}
