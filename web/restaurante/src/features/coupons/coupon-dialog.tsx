import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { Segmented } from '@pardos/web-ui/components/segmented.tsx';
import { type FormEvent, useState } from 'react';
import type { CouponKind } from '../../gql/graphql.ts';
import form from '../../shell/dialog-form.module.css';
import { type CouponDraft, draftOf } from './coupon-draft.ts';
import { CouponLimits, CouponWorth } from './coupon-fields.tsx';
import { kindName } from './coupon-words.ts';
import type { CouponEntry } from './coupons-document.ts';
import type { useCoupons } from './use-coupons.ts';

type Props = {
  /** Null: a new one. */
  readonly coupon: CouponEntry | null;
  readonly state: ReturnType<typeof useCoupons>;
  readonly onClose: () => void;
};

const kinds: readonly CouponKind[] = ['PERCENT', 'AMOUNT', 'FREE_DELIVERY'];

/** Writes a coupon. Its code is what customers hold: it stays. */
export function CouponDialog({ coupon, state, onClose }: Props) {
  const [draft, setDraft] = useState(() => draftOf(coupon, Date.now()));
  const [tried, setTried] = useState(false);
  const onChange = (part: Partial<CouponDraft>) => setDraft((known) => ({ ...known, ...part }));
  const { busy } = state;
  const wrong = tried ? state.wrong : {};

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (await state.save(draft, coupon?.version ?? 0)) onClose();
  };

  return (
    <Dialog open title={coupon ? `Editar ${coupon.code}` : 'Nuevo cupón'} onClose={onClose}>
      <form className={form.form} onSubmit={(event) => void send(event)}>
        {coupon === null && (
          <TextField
            label="Código"
            hint="De 3 a 20 letras o números, sin espacios."
            value={draft.code}
            maxLength={20}
            autoComplete="off"
            autoCapitalize="characters"
            required
            error={wrong.code}
            onChange={(event) => onChange({ code: event.target.value.toUpperCase() })}
          />
        )}
        <Segmented
          label="Qué da"
          value={draft.kind}
          options={kinds.map((value) => ({ value, label: kindName[value] }))}
          onChange={(kind) => onChange({ kind })}
        />
        <CouponWorth {...{ draft, wrong, onChange }} />
        <CouponLimits {...{ draft, wrong, onChange }} />
        {coupon && <p>Los pedidos que ya lo usaron no cambian.</p>}
        <div role="alert">{tried && state.refusal && <p className={form.refusal}>{state.refusal}</p>}</div>
        <div className={form.actions}>
          <Button square variant="ghost" onClick={onClose}>
            Cancelar
          </Button>
          <Button square type="submit" className={form.send} disabled={busy || draft.from === '' || draft.to === ''}>
            Guardar
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
