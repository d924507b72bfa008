import { Icon } from '@pardos/web-ui/components/icon.tsx';
import styles from './facts.module.css';
import type { Place } from './place.ts';
import { feeText } from './place-words.ts';

/** What to expect of the chosen place: fee, time, pick-up. */
export function Facts({ place }: { readonly place: Place }) {
  const { branch, channel, district, zone } = place;
  const picksUp = branch.channels.includes('PICKUP');

  return (
    <ul className={styles.facts}>
      {channel === 'DELIVERY' && zone && (
        <li>
          <Icon name="moto" size="lg" />
          <span>
            <b>{feeText(place)}</b> a {district}, desde {zone.minimum.formatted}
          </span>
        </li>
      )}
      <li>
        <Icon name="clock" size="lg" />
        <span>
          <b>{branch.promisedMinutes} min</b> de promesa de entrega
        </span>
      </li>
      {picksUp && (
        <li>
          <Icon name="store" size="lg" />
          <span>
            <b>Recojo</b> en {branch.name}
          </span>
        </li>
      )}
    </ul>
  );
}
