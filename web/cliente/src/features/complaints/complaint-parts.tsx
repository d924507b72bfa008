import { SelectField, TextAreaField, TextField } from '@pardos/web-ui/components/field.tsx';
import { Segmented } from '@pardos/web-ui/components/segmented.tsx';
import type { ComplaintDraft } from './complaint-draft.ts';
import styles from './complaint-form.module.css';

type Typed = { readonly target: { readonly value: string } };
type PartProps = {
  readonly draft: ComplaintDraft;
  /** What is wrong, by the field of the request. */
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<ComplaintDraft>) => void;
};

/** What ties a field of the form to the draft; `field` where the request names it otherwise. */
function tied({ draft, problems, onChange }: PartProps, name: keyof ComplaintDraft, field: string = name) {
  return {
    value: draft[name],
    error: problems[field] ?? null,
    onChange: ({ target }: Typed) => onChange({ [name]: target.value }),
  };
}

/** Who complains. */
export function WhoPart(props: PartProps) {
  return (
    <fieldset className={styles.part}>
      <legend>1. Quién reclama</legend>
      <TextField label="Nombre y apellidos" autoComplete="name" maxLength={80} {...tied(props, 'name')} />
      <div className={styles.two}>
        <TextField label="DNI o carné de extranjería" maxLength={12} {...tied(props, 'document')} />
        <TextField label="Celular" type="tel" autoComplete="tel-national" maxLength={20} {...tied(props, 'phone')} />
      </div>
      <TextField
        label="Correo electrónico"
        hint="Ahí te llega la copia y la respuesta."
        type="email"
        autoComplete="email"
        maxLength={120}
        {...tied(props, 'email')}
      />
      <TextField label="Domicilio" autoComplete="street-address" maxLength={160} {...tied(props, 'address')} />
    </fieldset>
  );
}

type AboutProps = PartProps & { readonly branches: readonly { readonly id: string; readonly name: string }[] };

/** Where it was, and what it is about. */
export function AboutPart({ branches, ...props }: AboutProps) {
  return (
    <fieldset className={styles.part}>
      <legend>2. Sobre qué</legend>
      <SelectField label="Restaurante" {...tied(props, 'branchId')}>
        {branches.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className={styles.two}>
        <TextField
          label="Producto o servicio"
          hint="O el número de tu pedido."
          maxLength={160}
          {...tied(props, 'product')}
        />
        <TextField
          label="Monto reclamado"
          optional
          inputMode="decimal"
          placeholder="S/ 45.90"
          maxLength={12}
          {...tied(props, 'amount', 'amountMinor')}
        />
      </div>
    </fieldset>
  );
}

/** What happened, and what is asked for. */
export function WhatPart(props: PartProps) {
  const { draft, onChange } = props;
  return (
    <fieldset className={styles.part}>
      <legend>3. Qué pasó</legend>
      <Segmented
        label="Tipo"
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        options={[
          { value: 'RECLAMO', label: 'Reclamo' },
          { value: 'QUEJA', label: 'Queja' },
        ]}
      />
      <p className={styles.hint}>
        {draft.kind === 'RECLAMO'
          ? 'Reclamo: no estás conforme con el producto o el servicio.'
          : 'Queja: no estás conforme con la atención que recibiste.'}
      </p>
      <TextAreaField label="Detalle" maxLength={2000} rows={5} {...tied(props, 'detail')} />
      <TextAreaField label="Qué pides" maxLength={600} rows={3} {...tied(props, 'request')} />
    </fieldset>
  );
}
