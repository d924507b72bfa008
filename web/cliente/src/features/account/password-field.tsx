import { TextField } from '@pardos/web-ui/components/field.tsx';

/** A password that is chosen now; the pool's rules. */
export function NewPasswordField({ label }: { readonly label: string }) {
  return (
    <TextField
      label={label}
      hint="10 o más caracteres, con una letra minúscula y un número."
      name="password"
      type="password"
      autoComplete="new-password"
      minLength={10}
      maxLength={256}
      required
    />
  );
}

export function EmailField() {
  return (
    <TextField
      label="Correo electrónico"
      name="email"
      type="email"
      inputMode="email"
      autoComplete="username"
      maxLength={120}
      required
    />
  );
}
