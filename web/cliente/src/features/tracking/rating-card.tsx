import { useMutation, useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { TextAreaField } from '@pardos/web-ui/components/field.tsx';
import { type FormEvent, useState } from 'react';
import { Card } from './card.tsx';
import styles from './rating-card.module.css';
import { RateMutation, RatingQuery } from './rating-query.ts';
import { StarField } from './star-field.tsx';
import { starWords } from './star-words.ts';

type Props = { readonly orderId: string; readonly headers: Readonly<Record<string, string>> };

/** What the customer thought of a delivered order: asked once, then shown. Nothing while it cannot be known. */
export function RatingCard({ orderId, headers }: Props) {
  const { data, refetch } = useQuery(RatingQuery, {
    variables: { id: orderId },
    fetchPolicy: 'network-only',
    context: { headers },
  });
  if (!data?.order) return null;

  const { rating } = data.order;
  return (
    <Card title={rating ? 'Tu calificación' : '¿Cómo estuvo tu pedido?'}>
      <div role="status">{rating && <Given {...rating} />}</div>
      {!rating && <RatingForm orderId={orderId} headers={headers} onRated={() => void refetch()} />}
    </Card>
  );
}

function Given({ stars, comment }: { readonly stars: number; readonly comment?: string | null }) {
  return (
    <>
      <p>
        Le diste <b>{stars} de 5</b> · {starWords(stars)} Gracias por contarnos.
      </p>
      {comment && <p className={styles.comment}>«{comment}»</p>}
    </>
  );
}

function RatingForm({ orderId, headers, onRated }: Props & { readonly onRated: () => void }) {
  const [stars, setStars] = useState(0);
  const [comment, setComment] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [send, { loading }] = useMutation(RateMutation, { context: { headers }, fetchPolicy: 'no-cache' });

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (stars === 0) return setProblem('Elige de 1 a 5 estrellas.');
    setProblem(null);
    try {
      const { data } = await send({ variables: { input: { orderId, stars, comment: comment.trim() || null } } });
      const error = data?.orderRate.userErrors[0];
      if (error) setProblem(error.message);
      // Rated before, on another device: what was given is shown.
      if (!error || error.code === 'ALREADY_RATED') onRated();
    } catch (error) {
      setProblem(errorMessage(error));
    }
  };

  return (
    <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
      <StarField value={stars} onChange={setStars} />
      <TextAreaField
        label="Cuéntanos más"
        optional
        maxLength={300}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <Button type="submit" wide disabled={loading}>
        {loading ? 'Enviando…' : 'Enviar calificación'}
      </Button>
    </form>
  );
}
