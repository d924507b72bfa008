import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { Bone, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { type FormEvent, useState } from 'react';
import { Card } from '../../shell/card.tsx';
import { type BranchDraft, draftOf } from './branch-draft.ts';
import { HoursCard } from './hours-card.tsx';
import type { AnsweredBranch } from './settings-document.ts';
import styles from './settings-form.module.css';
import { SpecialDaysCard } from './special-days-card.tsx';
import { StagesCard } from './stages-card.tsx';
import { useSettings } from './use-settings.ts';
import { ZonesCard } from './zones-card.tsx';

/** How a branch works: read, then edited as one form. */
export function SettingsView({ branchId }: { readonly branchId: string }) {
  const { branch, error, refetch, ...saving } = useSettings(branchId);
  if (!branch) {
    if (error) return <FailedView onRetry={() => void refetch()}>{errorMessage(error)}</FailedView>;
    return (
      <LoadingView label="Cargando la sede…">
        <Bone className={styles.bone} />
      </LoadingView>
    );
  }
  return <SettingsForm key={`${branch.id} ${branch.version}`} branch={branch} {...saving} />;
}

type Props = Pick<ReturnType<typeof useSettings>, 'busy' | 'refusal' | 'save'> & { readonly branch: AnsweredBranch };

/** Begun anew with each version of the branch; what is typed is kept until then. */
function SettingsForm({ branch, busy, refusal, save }: Props) {
  const [first] = useState(() => draftOf(branch));
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<BranchDraft>) => setDraft((before) => ({ ...before, ...part }));
  const text = (key: 'name' | 'address' | 'district' | 'phone' | 'promised') => ({
    value: draft[key],
    onChange: (event: { target: { value: string } }) => change({ [key]: event.target.value }),
  });

  const send = (event: FormEvent) => {
    event.preventDefault();
    void save(draft, branch.version);
  };

  return (
    <form className={styles.form} onSubmit={send}>
      <Card title="Datos">
        <div className={styles.grid}>
          <TextField label="Nombre" required maxLength={60} {...text('name')} />
          <TextField label="Dirección" required maxLength={120} {...text('address')} />
          <TextField label="Distrito" required maxLength={60} {...text('district')} />
          <TextField label="Teléfono" required maxLength={20} {...text('phone')} />
          <TextField label="Minutos prometidos (delivery)" required inputMode="numeric" {...text('promised')} />
        </div>
      </Card>
      <div className={styles.halves}>
        <HoursCard rows={draft.hours} onChange={(hours) => change({ hours })} />
        <div className={styles.form}>
          <SpecialDaysCard rows={draft.specialDays} onChange={(specialDays) => change({ specialDays })} />
          {branch.channels.includes('DELIVERY') && (
            <ZonesCard rows={draft.zones} onChange={(zones) => change({ zones })} />
          )}
        </div>
      </div>
      <StagesCard rows={draft.stages} onChange={(stages) => change({ stages })} />
      <div className={styles.bar}>
        <div role="alert" className={styles.alert}>
          {refusal && <p className={styles.refusal}>{refusal}</p>}
        </div>
        <p role="status" className={styles.state}>
          {draft === first ? 'Rige para los pedidos nuevos, al instante.' : 'Hay cambios sin guardar.'}
        </p>
        <Button square type="submit" className={styles.save} disabled={busy || draft === first}>
          Guardar cambios
        </Button>
      </div>
    </form>
  );
}
