import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from '../cx.ts';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

export type FieldFrame = {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it and what to do. */
  readonly error?: string | null;
  readonly optional?: boolean;
  /** Fixed id, for links from a summary of errors. */
  readonly id?: string;
};

type Tie = { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': boolean };

type FieldProps = FieldFrame & { readonly children: (tie: Tie) => ReactNode };

/** Label, control, hint and error, tied together for who hears the page. */
export function Field({ label, hint, error, optional, id, children }: FieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  const described = cx(hint && `${fieldId}-hint`, error && `${fieldId}-error`);

  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={fieldId}>
        {label} {optional && <span className={styles.optional}>(opcional)</span>}
      </label>
      {children({ id: fieldId, 'aria-describedby': described || undefined, 'aria-invalid': Boolean(error) })}
      {hint && (
        <span className={styles.hint} id={`${fieldId}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className={styles.error} id={`${fieldId}-error`}>
          <Icon name="alert" size="sm" />
          {error}
        </span>
      )}
    </div>
  );
}

export function TextField({
  label,
  hint,
  error,
  optional,
  id,
  className,
  ...rest
}: FieldFrame & ComponentProps<'input'>) {
  return (
    <Field {...{ label, hint, error, optional, id }}>
      {(tie) => <input className={cx(styles.control, className)} {...rest} {...tie} />}
    </Field>
  );
}

export function TextAreaField({
  label,
  hint,
  error,
  optional,
  id,
  className,
  ...rest
}: FieldFrame & ComponentProps<'textarea'>) {
  return (
    <Field {...{ label, hint, error, optional, id }}>
      {(tie) => <textarea className={cx(styles.control, styles.area, className)} {...rest} {...tie} />}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  optional,
  id,
  className,
  ...rest
}: FieldFrame & ComponentProps<'select'>) {
  return (
    <Field {...{ label, hint, error, optional, id }}>
      {(tie) => <select className={cx(styles.control, className)} {...rest} {...tie} />}
    </Field>
  );
}
