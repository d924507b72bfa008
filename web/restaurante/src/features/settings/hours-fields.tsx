import { TextField } from '@pardos/web-ui/components/field.tsx';

type Hours = { readonly opens: string; readonly closes: string };

/** When it opens and when it closes. */
export function HoursFields({
  opens,
  closes,
  onChange,
}: Hours & { readonly onChange: (part: Partial<Hours>) => void }) {
  return (
    <>
      <TextField
        label="Abre"
        type="time"
        required
        value={opens}
        onChange={(event) => onChange({ opens: event.target.value })}
      />
      <TextField
        label="Cierra"
        type="time"
        required
        value={closes}
        onChange={(event) => onChange({ closes: event.target.value })}
      />
    </>
  );
}
