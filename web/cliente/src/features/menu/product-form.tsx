import { TextAreaField } from '@pardos/web-ui/components/field.tsx';
import { Money } from '@pardos/web-ui/components/money.tsx';
import { type FormEvent, useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { BuyBar } from './buy-bar.tsx';
import { OptionGroupField, optionGroupId } from './option-group-field.tsx';
import {
  type ChosenOption,
  chosenOptions,
  missingGroups,
  optionsPrice,
  type RuleGroup,
  type Selection,
  selectionOf,
  toggleOption,
} from './option-rules.ts';
import styles from './product-form.module.css';

export const ProductFormProduct = graphql(`
  fragment ProductForm on Product {
    id
    name
    description
    imageUrl
    imageSrcSet
    available
    unavailableReason
    availableFrom
    allergens
    price {
      amountMinor
      formatted
    }
    optionGroups {
      id
      name
      min
      max
      freeCount
      extraPrice {
        amountMinor
      }
      options {
        id
        name
        priceDelta {
          amountMinor
        }
      }
    }
  }
`);

export type ChosenProduct = {
  readonly productId: string;
  readonly options: readonly ChosenOption[];
  readonly quantity: number;
  readonly note: string | null;
};

const NOTE_LENGTH = 140;

type ProductFormProps = {
  readonly product: FragmentType<typeof ProductFormProduct>;
  /** What was chosen before, when it is changed and not added. */
  readonly before?: Omit<ChosenProduct, 'productId'> | null;
  readonly onAdd: (chosen: ChosenProduct) => void;
};

/** What goes with a product, how many of it, and a word to the kitchen. */
export function ProductForm({ product: masked, before = null, onAdd }: ProductFormProps) {
  const product = readFragment(ProductFormProduct, masked);
  const groups = product.optionGroups;
  const [selection, setSelection] = useState<Selection>(() => validSelection(groups, before));
  const [quantity, setQuantity] = useState(before?.quantity ?? 1);
  const [note, setNote] = useState(before?.note ?? '');

  const missing = missingGroups(groups, selection)[0];
  const unitPrice = product.price.amountMinor + optionsPrice(groups, selection);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (missing || !product.available) return;
    onAdd({ productId: product.id, options: chosenOptions(groups, selection), quantity, note: note.trim() || null });
  };

  return (
    <form onSubmit={onSubmit}>
      <h1 className={styles.name}>{product.name}</h1>
      <p className={styles.lead}>{product.description}</p>
      <Money className={styles.price} value={product.price} />
      {groups.map((group) => (
        <OptionGroupField
          key={group.id}
          group={group}
          chosen={selection[group.id] ?? []}
          onToggle={(optionId) => setSelection(toggleOption(group, selection, optionId))}
        />
      ))}
      <div className={styles.note}>
        <TextAreaField
          label="Indicaciones para cocina"
          optional
          placeholder="Ej.: sin cebolla, cremas aparte"
          maxLength={NOTE_LENGTH}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <BuyBar
        name={product.name}
        editing={before !== null}
        unavailable={product.available ? null : (product.unavailableReason ?? 'No está disponible ahora')}
        missing={missing ? { name: missing.name, href: `#${optionGroupId(missing.id)}` } : null}
        totalMinor={unitPrice * quantity}
        quantity={quantity}
        onQuantity={setQuantity}
        hasRequired={groups.some((group) => group.min > 0)}
      />
    </form>
  );
}

/** What was chosen before, without options that are no longer there. */
function validSelection(groups: readonly RuleGroup[], before: Pick<ChosenProduct, 'options'> | null): Selection {
  const there = (before?.options ?? []).filter(({ groupId, optionId }) =>
    groups.some((group) => group.id === groupId && group.options.some((option) => option.id === optionId)),
  );
  return selectionOf(there);
}
