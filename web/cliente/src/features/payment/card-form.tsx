import { TextField } from '@pardos/web-ui/components/field.tsx';
import { useState } from 'react';
import { type FormProps, PayForm } from './pay-form.tsx';
import { type CardDraft, cardProblems, digitsOf, grouped, typedExpiry } from './pay-rules.ts';
import styles from './payment.module.css';

const EMPTY: CardDraft = { number: '', expiry: '', cvv: '' };

/** The card's three numbers. They are in this form and at the provider, and nowhere else. */
export function CardForm(props: FormProps) {
  const [draft, setDraft] = useState(EMPTY);
  const change = (changes: Partial<CardDraft>) => setDraft((before) => ({ ...before, ...changes }));

  return (
    <PayForm
      {...props}
      problems={cardProblems(draft, new Date())}
      means={{ kind: 'CARD', number: digitsOf(draft.number), expiry: draft.expiry, cvv: draft.cvv.trim() }}
      onTry={(value) => setDraft({ number: grouped(value), expiry: '12/30', cvv: '123' })}
    >
      {(problemAt) => (
        <>
          <TextField
            label="Número de tarjeta"
            inputMode="numeric"
            autoComplete="cc-number"
            placeholder="0000 0000 0000 0000"
            maxLength={23}
            error={problemAt('number')}
            value={draft.number}
            onChange={(event) => change({ number: grouped(event.target.value) })}
          />
          <div className={styles.pair}>
            <TextField
              label="Vence"
              inputMode="numeric"
              autoComplete="cc-exp"
              placeholder="MM/AA"
              maxLength={5}
              error={problemAt('expiry')}
              value={draft.expiry}
              onChange={(event) => change({ expiry: typedExpiry(event.target.value) })}
            />
            <TextField
              label="CVV"
              inputMode="numeric"
              autoComplete="cc-csc"
              placeholder="123"
              maxLength={4}
              error={problemAt('cvv')}
              value={draft.cvv}
              onChange={(event) => change({ cvv: digitsOf(event.target.value) })}
            />
          </div>
        </>
      )}
    </PayForm>
  );
}
