import { Button } from '@pardos/web-ui/components/button.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type ComplaintDraft, emptyComplaint } from './complaint-draft.ts';
import styles from './complaint-form.module.css';
import { AboutPart, WhatPart, WhoPart } from './complaint-parts.tsx';
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

  const part = { draft, problems, onChange: (change: Partial<ComplaintDraft>) => setDraft({ ...draft, ...change }) };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!filing) void file();
  };

  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} noValidate>
      <WhoPart {...part} />
      <AboutPart {...part} branches={branches} />
      <WhatPart {...part} />
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
