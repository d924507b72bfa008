import { Button } from '@pardos/web-ui/components/button.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { Bone, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import type { FragmentType } from '../../gql/fragment-masking.ts';
import { Box } from './box.tsx';
import { CouponField } from './coupon-field.tsx';
import type { Problem } from './problems.ts';
import styles from './summary.module.css';
import { TipField } from './tip-field.tsx';
import { Totals, type TotalsTotals } from './totals.tsx';

type QuotedTotals = FragmentType<typeof TotalsTotals> & {
  readonly discount: { readonly amountMinor: number; readonly formatted: string };
};

type SummaryProps = {
  readonly delivery: boolean;
  readonly totals: QuotedTotals | null;
  readonly totalText: string | null;
  /** True while the sums are asked again: the old ones stay, dimmed. */
  readonly pending: boolean;
  readonly sending: boolean;
  /** What is wrong with the whole, not with a field. */
  readonly general: readonly Problem[];
  /** The quote could not be had, or the order's answer was lost. */
  readonly failure: string | null;
  readonly onRetryQuote: (() => void) | null;
  readonly coupon: Pick<Parameters<typeof CouponField>[0], 'code' | 'error' | 'onChange'>;
  readonly tipMinor: number;
  readonly tipError: string | null;
  readonly onTip: (tipMinor: number) => void;
};

/** What it costs, and the one button that places the order. */
export function Summary(props: SummaryProps) {
  const { delivery, totals, coupon, totalText, pending, sending, general, failure, onRetryQuote } = props;

  return (
    <Box title="Resumen">
      {delivery && <TipField tipMinor={props.tipMinor} onTip={props.onTip} error={props.tipError} />}
      <CouponField {...coupon} pending={pending} discount={discountText(totals)} />
      {totals ? (
        <div className={cx(pending && styles.dim)} aria-busy={pending}>
          <Totals totals={totals} delivery={delivery} />
        </div>
      ) : (
        pending && (
          <LoadingView label="Calculando el total…">
            <Bone className={styles.bone} />
          </LoadingView>
        )
      )}
      <div aria-live="polite" className={styles.notes}>
        {general.map((problem) => (
          <p key={problem.code} className={styles.problem}>
            <Icon name="alert" />
            {problem.message}
          </p>
        ))}
        {failure && (
          <p className={styles.problem}>
            <Icon name="alert" />
            {failure}
          </p>
        )}
      </div>
      {onRetryQuote && (
        <Button variant="line" wide onClick={onRetryQuote}>
          Volver a calcular
        </Button>
      )}
      <Button type="submit" large wide className={styles.go} disabled={sending || pending || !totalText}>
        {sending ? 'Enviando tu pedido…' : `Hacer pedido${totalText ? ` · ${totalText}` : ''}`}
      </Button>
      <p className={styles.safe}>
        <Icon name="lock" size="sm" />
        Pagas al recibir. Puedes pedir como invitado.
      </p>
    </Box>
  );
}

function discountText(totals: QuotedTotals | null): string | null {
  return totals && totals.discount.amountMinor > 0 ? totals.discount.formatted : null;
}
