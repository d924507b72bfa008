import { Button } from '@pardos/web-ui/components/button.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Charge } from './charge-query.ts';
import type { Problems } from './pay-rules.ts';
import styles from './payment.module.css';
import { TestCases } from './test-cases.tsx';
import type { Headers, useCharge } from './use-charge.ts';
import { type Means, usePay } from './use-pay.ts';

export type FormProps = {
  readonly orderId: string;
  readonly headers: Headers;
  readonly charge: Charge;
  readonly refresh: ReturnType<typeof useCharge>['refresh'];
};

type PayFormProps = FormProps & {
  readonly problems: Problems;
  readonly means: Means;
  /** Fills in a test card or code. */
  readonly onTry: (value: string) => void;
  readonly children: (problemAt: (field: string) => string | undefined) => ReactNode;
};

/** Fields of a means with one button. What is wrong is told once somebody has tried to pay. */
export function PayForm({ orderId, headers, charge, refresh, problems, means, onTry, children }: PayFormProps) {
  const { provider, amount, method } = charge;
  const { pay, busy, refusal } = usePay({ orderId, headers, tokenUrl: provider.tokenUrl }, refresh);
  const [tried, setTried] = useState(false);
  const wrong = Object.values(problems).some((problem) => problem !== undefined);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!wrong) return void pay(means);
    const { elements } = event.currentTarget;
    // The fields are told what is wrong with them after this: then the first of them gets the focus.
    requestAnimationFrame(() => {
      const first = [...elements].find((one) => one.getAttribute('aria-invalid') === 'true');
      if (first instanceof HTMLElement) first.focus();
    });
  };

  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      <TestCases cases={provider.testCases.filter((one) => one.method === method)} name={provider.name} onTry={onTry} />
      {children((field) => (tried ? problems[field] : undefined))}
      <div role="alert">
        {refusal && !busy && (
          <p className={styles.refusal}>
            <Icon name="alert" />
            {refusal}
          </p>
        )}
      </div>
      <Button type="submit" large wide disabled={busy} aria-busy={busy}>
        {busy ? 'Enviando tu pago…' : `Pagar ${amount.formatted}`}
      </Button>
      <p className={styles.safe}>
        <Icon name="lock" size="sm" />
        Tus datos van directo a la pasarela; el restaurante no los ve.
      </p>
    </form>
  );
}
