import { Button } from '@pardos/web-ui/components/button.tsx';
import { SelectField, TextAreaField, TextField } from '@pardos/web-ui/components/field.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { Segmented } from '@pardos/web-ui/components/segmented.tsx';
import { type ComponentProps, type FormEvent, useEffect, useRef, useState } from 'react';
import { type ComplaintDraft, emptyComplaint } from './complaint-draft.ts';
import styles from './complaint-form.module.css';
import { type FiledSheet, useComplaint } from './use-complaint.ts';

type ComplaintFormProps = {
  readonly branches: readonly { readonly id: string; readonly name: string }[];
  readonly branchId: string;
  readonly onFiled: (sheet: FiledSheet, email: string) => void;
};

/** The sheet that the law asks for: who, about what, what happened, what is asked for. */
export function ComplaintForm({ branches, branchId, onFiled }: ComplaintFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => emptyComplaint(branchId));
  const { file, filing, sheet, problems, failure } = useComplaint(draft);

  useEffect(() => {
    if (sheet) onFiled(sheet, draft.email);
  }, [sheet, draft.email, onFiled]);
  useEffect(() => {
    if (Object.keys(problems).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const text = (
    name: keyof ComplaintDraft,
    field: string = name,
  ): Pick<ComponentProps<typeof TextField>, 'value' | 'error' | 'onChange'> => ({
    value: draft[name],
    error: problems[field] ?? null,
    onChange: (event) => setDraft({ ...draft, [name]: event.target.value }),
  });
  const area = (name: 'detail' | 'request') => ({
    value: draft[name],
    error: problems[name] ?? null,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setDraft({ ...draft, [name]: event.target.value }),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!filing) void file();
  };

  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} noValidate>
      <fieldset className={styles.part}>
        <legend>1. Quién reclama</legend>
        <TextField label="Nombre y apellidos" autoComplete="name" maxLength={80} {...text('name')} />
        <div className={styles.two}>
          <TextField label="DNI o carné de extranjería" maxLength={12} {...text('document')} />
          <TextField label="Celular" type="tel" autoComplete="tel-national" maxLength={20} {...text('phone')} />
        </div>
        <TextField
          label="Correo electrónico"
          hint="Ahí te llega la copia y la respuesta."
          type="email"
          autoComplete="email"
          maxLength={120}
          {...text('email')}
        />
        <TextField label="Domicilio" autoComplete="street-address" maxLength={160} {...text('address')} />
      </fieldset>
      <fieldset className={styles.part}>
        <legend>2. Sobre qué</legend>
        <SelectField
          label="Restaurante"
          error={problems.branchId ?? null}
          value={draft.branchId}
          onChange={(event) => setDraft({ ...draft, branchId: event.target.value })}
        >
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
            {...text('product')}
          />
          <TextField
            label="Monto reclamado"
            optional
            inputMode="decimal"
            placeholder="S/ 45.90"
            maxLength={12}
            {...text('amount', 'amountMinor')}
          />
        </div>
      </fieldset>
      <fieldset className={styles.part}>
        <legend>3. Qué pasó</legend>
        <Segmented
          label="Tipo"
          value={draft.kind}
          onChange={(kind) => setDraft({ ...draft, kind })}
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
        <TextAreaField label="Detalle" maxLength={2000} rows={5} {...area('detail')} />
        <TextAreaField label="Qué pides" maxLength={600} rows={3} {...area('request')} />
      </fieldset>
      {failure && (
        <p className={styles.failure} role="alert">
          <Icon name="alert" />
          {failure} Vuelve a enviarla: aunque haya llegado, no se registrará dos veces.
        </p>
      )}
      <Button type="submit" large disabled={filing}>
        {filing ? 'Enviando…' : 'Enviar hoja de reclamación'}
      </Button>
    </form>
  );
}
