import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import styles from './handover-code.module.css';

type HandoverCodeProps = { readonly code: string; readonly courier: string | null };

/** The code that closes the delivery, large enough to be read at the door. */
export function HandoverCode({ code, courier }: HandoverCodeProps) {
  return (
    <section className={styles.box} aria-labelledby="codigo">
      <h2 id="codigo">Tu código de entrega</h2>
      <p className={styles.digits}>
        <VisuallyHidden>{[...code].join(' ')}</VisuallyHidden>
        {[...code].map((digit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: digits repeat, and their places never move
          <b key={`${index}-${digit}`} aria-hidden="true">
            {digit}
          </b>
        ))}
      </p>
      <p className={styles.text}>
        Díctaselo a {courier ?? 'quien reparte'} recién cuando tengas el pedido en tus manos.
      </p>
    </section>
  );
}
