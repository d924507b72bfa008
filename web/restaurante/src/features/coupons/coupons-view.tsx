import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { Bone, EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { useState } from 'react';
import { Card } from '../../shell/card.tsx';
import { CouponDialog } from './coupon-dialog.tsx';
import { CouponRow } from './coupon-row.tsx';
import { ordered } from './coupon-words.ts';
import type { CouponEntry } from './coupons-document.ts';
import styles from './coupons-view.module.css';
import { useCoupons } from './use-coupons.ts';

/** The restaurant's coupons: what each gives, and how often it was used. */
export function CouponsView() {
  const state = useCoupons();
  const [asked, setAsked] = useState<{ readonly coupon: CouponEntry | null } | null>(null);
  const { coupons } = state;

  if (!coupons) {
    if (state.error) return <FailedView onRetry={() => void state.refetch()}>{errorMessage(state.error)}</FailedView>;
    return (
      <LoadingView label="Cargando los cupones…">
        <Bone className={styles.bone} />
      </LoadingView>
    );
  }

  const ofAsked = coupons.find(({ code }) => code === asked?.coupon?.code) ?? null;
  return (
    <>
      <Card
        title={`Cupones: ${coupons.length}`}
        note="El cliente escribe el código en su pedido."
        tools={
          <Button square onClick={() => setAsked({ coupon: null })}>
            Nuevo cupón
          </Button>
        }
      >
        {coupons.length === 0 ? (
          <EmptyView title="Todavía no hay cupones">Crea uno y compártelo con tus clientes.</EmptyView>
        ) : (
          <ul>
            {ordered(coupons, Date.now()).map((coupon) => (
              <CouponRow key={coupon.code} coupon={coupon} onEdit={() => setAsked({ coupon })} />
            ))}
          </ul>
        )}
      </Card>
      {asked && <CouponDialog coupon={ofAsked} state={state} onClose={() => setAsked(null)} />}
    </>
  );
}
