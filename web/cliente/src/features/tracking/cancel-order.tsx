import { useMutation } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { TextAreaField } from '@pardos/web-ui/components/field.tsx';
import { type FormEvent, useState } from 'react';
import styles from './cancel-order.module.css';
import { OrderCancel } from './tracking-query.ts';

type CancelOrderProps = {
  readonly order: { readonly id: string; readonly version: number };
  readonly headers: Readonly<Record<string, string>>;
  /** Called after the server has answered, whatever it said. */
  readonly onAnswer: () => void;
};

/** The way out while nobody cooks yet: asks why, says what the server says. */
export function CancelOrder({ order, headers, onAnswer }: CancelOrderProps) {
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [send, { loading }] = useMutation(OrderCancel, { context: { headers }, fetchPolicy: 'no-cache' });

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    try {
      const { data } = await send({
        variables: {
          input: {
            orderId: order.id,
            expectedVersion: order.version,
            reason: 'CUSTOMER_REQUEST',
            note: note.trim() || null,
          },
        },
      });
      const error = data?.orderCancel.userErrors[0];
      if (error) setProblem(error.message);
      else setOpen(false);
    } catch (error) {
      setProblem(errorMessage(error));
    }
    onAnswer();
  };

  return (
    <>
      <Button variant="danger" wide onClick={() => setOpen(true)}>
        Cancelar mi pedido
      </Button>
      <Dialog open={open} title="¿Cancelamos tu pedido?" onClose={() => setOpen(false)}>
        <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
          <p>Puedes hacerlo mientras la cocina no lo haya tomado.</p>
          <TextAreaField
            label="¿Por qué?"
            optional
            maxLength={140}
            placeholder="Ej.: me equivoqué de dirección"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
          <Button type="submit" wide disabled={loading}>
            {loading ? 'Cancelando…' : 'Sí, cancelar'}
          </Button>
          <Button variant="ghost" wide onClick={() => setOpen(false)}>
            No, seguir esperando
          </Button>
        </form>
      </Dialog>
    </>
  );
}
