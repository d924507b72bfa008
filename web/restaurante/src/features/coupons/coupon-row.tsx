import { Button } from '@pardos/web-ui/components/button.tsx';
import { Chip } from '../../shell/chip.tsx';
import styles from './coupon-row.module.css';
import { daysOf, standingOf, usesOf, worthOf } from './coupon-words.ts';
import type { CouponEntry } from './coupons-document.ts';

type Props = { readonly coupon: CouponEntry; readonly onEdit: () => void };

/** A coupon: whether it is good now, what it gives, when, and how often it was used. */
export function CouponRow({ coupon, onEdit }: Props) {
  const { name, tone, glyph } = standingOf(coupon, Date.now());
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.code}>
          {coupon.code}
          <Chip tone={tone} glyph={glyph}>
            {name}
          </Chip>
        </p>
        <p>{worthOf(coupon)}</p>
        <p className={styles.about}>{daysOf(coupon)}</p>
        <p className={styles.about}>{usesOf(coupon)}</p>
      </div>
      <Button square variant="ghost" className={styles.act} aria-label={`Editar ${coupon.code}`} onClick={onEdit}>
        Editar
      </Button>
    </li>
  );
}
