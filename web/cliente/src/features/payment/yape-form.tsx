import { TextField } from '@pardos/web-ui/components/field.tsx';
import { useState } from 'react';
import { type FormProps, PayForm } from './pay-form.tsx';
import { digitsOf, type YapeDraft, yapeProblems } from './pay-rules.ts';

const EMPTY: YapeDraft = { phone: '', code: '' };

/** The phone that pays, and the code that Yape shows for one purchase. */
export function YapeForm(props: FormProps) {
  const [draft, setDraft] = useState(EMPTY);
  const change = (changes: Partial<YapeDraft>) => setDraft((before) => ({ ...before, ...changes }));

  return (
    <PayForm
      {...props}
      problems={yapeProblems(draft)}
      means={{ kind: 'YAPE', phone: digitsOf(draft.phone), code: digitsOf(draft.code) }}
      onTry={(value) => setDraft({ phone: '987654321', code: value })}
    >
      {(problemAt) => (
        <>
          <TextField
            label="Celular con Yape"
            type="tel"
            autoComplete="tel-national"
            placeholder="987 654 321"
            maxLength={16}
            error={problemAt('phone')}
            value={draft.phone}
            onChange={(event) => change({ phone: event.target.value })}
          />
          <TextField
            label="Código de aprobación"
            inputMode="numeric"
            autoComplete="one-time-code"
            placeholder="000000"
            maxLength={7}
            hint="Ábrelo en Yape, en el menú: «Código de aprobación»."
            error={problemAt('code')}
            value={draft.code}
            onChange={(event) => change({ code: digitsOf(event.target.value) })}
          />
        </>
      )}
    </PayForm>
  );
}
