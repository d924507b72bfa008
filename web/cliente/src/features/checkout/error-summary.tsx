import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { plural } from '@pardos/web-ui/format.ts';
import { useEffect, useRef } from 'react';
import styles from './error-summary.module.css';
import { fieldId, type Problem } from './problems.ts';

/** All that is to be mended, with links to where; takes the focus when it appears. */
export function ErrorSummary({ problems }: { readonly problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);

  if (problems.length === 0) return null;

  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <Icon name="alert" size="lg" />
      <div>
        <h2>{`Revisa ${plural(problems.length, 'dato', 'datos')} antes de pedir`}</h2>
        <ul>
          {problems.map(({ path, message, code }) => (
            <li key={`${path}-${code}`}>{isField(path) ? <a href={`#${fieldId(path)}`}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function isField(path: string): boolean {
  return path.includes('.') || ['allergyNote', 'tipMinor', 'couponCode', 'scheduledFor'].includes(path);
}
