import { useState } from 'react';
import { grouped } from './pay-rules.ts';
import styles from './payment.module.css';

type Case = { readonly value: string; readonly outcome: string };
type TestCasesProps = {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly onTry: (value: string) => void;
};

/** What can be tried where no money moves; nothing where it does. */
export function TestCases({ name, cases, onTry }: TestCasesProps) {
  const [open, setOpen] = useState(false);
  if (cases.length === 0) return null;

  const fillIn = (value: string) => {
    onTry(value);
    setOpen(false);
  };
  return (
    <div className={styles.test}>
      <p>
        <strong>{name}: no se cobra dinero.</strong> No uses tus datos reales.
      </p>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Ver con qué probar</summary>
        <ul>
          {cases.map(({ value, outcome }) => (
            <li key={value}>
              <button type="button" className={styles.case} onClick={() => fillIn(value)}>
                <b>{value.length > 6 ? grouped(value) : value}</b>
                <span>{outcome}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
