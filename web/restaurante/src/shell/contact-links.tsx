import { useBrand } from './brand.ts';
import styles from './contact-links.module.css';
import { Glyph } from './glyph.tsx';

type Props = {
  readonly number: string;
  readonly phone: string | null | undefined;
  readonly address: { readonly street: string; readonly district: string } | null | undefined;
};

/** Call, write, or find the way; what cannot be done is not offered. */
export function ContactLinks({ number, phone, address }: Props) {
  const brand = useBrand();
  const hello = encodeURIComponent(`Hola, soy tu repartidor de ${brand.name} con el pedido ${number}.`);
  const place = address && encodeURIComponent(`${address.street}, ${address.district}, Lima, Perú`);
  return (
    <div className={styles.links}>
      {phone && (
        <a className={styles.link} href={`tel:${phone}`}>
          <Glyph name="phone" />
          Llamar
        </a>
      )}
      {phone && (
        <a
          className={styles.whatsapp}
          href={`https://wa.me/${phone.replace(/\D/g, '')}?text=${hello}`}
          target="_blank"
          rel="noreferrer"
        >
          <Glyph name="chat" />
          WhatsApp
        </a>
      )}
      {place && (
        <a
          className={styles.link}
          href={`https://www.google.com/maps/search/?api=1&query=${place}`}
          target="_blank"
          rel="noreferrer"
        >
          <Glyph name="route" />
          Abrir mapa
        </a>
      )}
    </div>
  );
}
