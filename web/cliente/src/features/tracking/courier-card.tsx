import styles from './courier-card.module.css';

/** Who is on the way with it; the first name only. */
export function CourierCard({ name }: { readonly name: string }) {
  return (
    <section className={styles.card} aria-label="Reparto">
      <span className={styles.initial} aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <p>
        <b>{name} lleva tu pedido</b>
        <small>Ten tu código a la mano</small>
      </p>
    </section>
  );
}
