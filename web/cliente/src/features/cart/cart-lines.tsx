import { Button, IconButton } from '@pardos/web-ui/components/button.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { Money } from '@pardos/web-ui/components/money.tsx';
import { QuantityStepper } from '@pardos/web-ui/components/quantity-stepper.tsx';
import { formatMoney, plural } from '@pardos/web-ui/format.ts';
import { Link } from 'react-router';
import { usePaths } from '../../paths.ts';
import { type CartLine, lineKey } from './cart.ts';
import { changeOf } from './cart-changes.ts';
import styles from './cart-lines.module.css';
import { ChangesNotice } from './changes-notice.tsx';
import type { Cart } from './use-cart.ts';

/** What a line is on today's menu. */
export type LineProduct = {
  readonly slug: string;
  readonly name: string;
  readonly imageUrl: string;
  readonly optionNames: readonly string[];
  readonly unitPriceMinor: number;
  readonly problem: string | null;
};

export type CartEntry = {
  /** Where a link to the line leads. */
  readonly id: string;
  readonly line: CartLine;
  /** Null when it is no longer on the menu. */
  readonly product: LineProduct | null;
  /** What the server says is wrong with it. */
  readonly problem: string | null;
};

type CartLinesProps = { readonly entries: readonly CartEntry[]; readonly cart: Cart };

/** The lines of the cart, to change and to take out. */
export function CartLines({ entries, cart }: CartLinesProps) {
  return (
    <>
      <header className={styles.head}>
        <h2>{plural(cart.count, 'producto', 'productos')}</h2>
        <Button variant="link" onClick={cart.clear}>
          Vaciar
        </Button>
      </header>
      <ChangesNotice
        changes={entries.flatMap(({ line, product }) => changeOf(line, product) ?? [])}
        onRead={() => cart.see((line) => seenNow(entries, line), true)}
      />
      <ul>
        {entries.map((entry) => (
          <CartRow key={lineKey(entry.line)} entry={entry} cart={cart} />
        ))}
      </ul>
    </>
  );
}

function CartRow({ entry, cart }: { readonly entry: CartEntry; readonly cart: Cart }) {
  const paths = usePaths();
  const { line, product } = entry;
  const key = lineKey(line);
  const name = product?.name ?? line.seen?.name ?? 'Producto que ya no está en la carta';
  const problem = entry.problem ?? product?.problem ?? (product ? null : 'Quítalo para continuar.');

  return (
    <li className={styles.line} id={entry.id} tabIndex={-1}>
      {product ? (
        <img src={product.imageUrl} alt="" width={92} height={92} loading="lazy" />
      ) : (
        <span className={styles.gone}>
          <Icon name="alert" />
        </span>
      )}
      <div className={styles.words}>
        <h3>{product ? <Link to={paths.product(product.slug)}>{name}</Link> : name}</h3>
        <Details entry={entry} />
        {product && (
          <Link
            className={styles.edit}
            to={paths.product(product.slug)}
            state={{ editing: key }}
            aria-label={`Editar ${name}`}
          >
            <Icon name="pencil" size="sm" />
            Editar
          </Link>
        )}
        {problem && (
          <p className={styles.problem}>
            <Icon name="alert" size="sm" />
            {problem}
          </p>
        )}
      </div>
      <div className={styles.controls}>
        {product && (
          <QuantityStepper label={name} value={line.quantity} onChange={(next) => cart.setQuantity(key, next)} />
        )}
        <IconButton icon="bin" look="quiet" label={`Eliminar ${name}`} onClick={() => cart.remove(key)} />
        {product && <Money className={styles.price} value={product.unitPriceMinor * line.quantity} />}
      </div>
    </li>
  );
}

function Details({ entry: { line, product } }: { readonly entry: CartEntry }) {
  if (!product) return null;
  const each = line.quantity > 1 ? [`${formatMoney(product.unitPriceMinor)} c/u`] : [];
  const details = [...product.optionNames, ...each].join(' · ');

  return (
    <>
      {details && <p>{details}</p>}
      {line.note && <p>«{line.note}»</p>}
    </>
  );
}

function seenNow(entries: readonly CartEntry[], line: CartLine) {
  const product = entries.find((entry) => lineKey(entry.line) === lineKey(line))?.product;
  return product ? { name: product.name, unitPriceMinor: product.unitPriceMinor } : null;
}
