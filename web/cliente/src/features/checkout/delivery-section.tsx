import { Button } from '@pardos/web-ui/components/button.tsx';
import { SelectField, TextField } from '@pardos/web-ui/components/field.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { Segmented } from '@pardos/web-ui/components/segmented.tsx';
import { formatTime, formatWhen } from '@pardos/web-ui/format.ts';
import styles from './box.module.css';
import { Box } from './box.tsx';
import { PastAddresses } from './past-addresses.tsx';
import { fieldId } from './problems.ts';
import type { CheckoutPlace, SectionProps } from './section.ts';
import { SlotField } from './slot-field.tsx';

type DeliverySectionProps = SectionProps & {
  readonly place: CheckoutPlace;
  readonly isSignedIn: boolean;
  readonly promisedAt: string | null;
  /** Slots to be had when the wanted one is full. */
  readonly otherSlots: readonly string[];
  readonly onSlot: (scheduledFor: string) => void;
  readonly onChoose: (wish: { channel: 'DELIVERY' | 'PICKUP'; branchSlug: string; district: string | null }) => void;
  readonly onOpenChooser: () => void;
};

/** Delivery or pick-up, from which restaurant, and where to. */
export function DeliverySection({
  place,
  isSignedIn,
  promisedAt,
  otherSlots,
  onSlot,
  onChoose,
  onOpenChooser,
  ...section
}: DeliverySectionProps) {
  const { channel, branch, district } = place;
  const delivers = channel === 'DELIVERY';
  const serves = (one: string) => branch.channels.includes(one);

  return (
    <Box title="Entrega">
      <Segmented
        label="Modo de entrega"
        value={channel}
        onChange={(next) => onChoose({ channel: next, branchSlug: branch.slug, district })}
        options={[
          { value: 'DELIVERY', label: 'Delivery', disabled: !serves('DELIVERY') },
          { value: 'PICKUP', label: 'Recojo', disabled: !serves('PICKUP') },
        ]}
      />
      <div className={styles.line}>
        <Icon name={delivers ? 'moto' : 'store'} size="lg" />
        <p>
          <b>{promiseText({ delivers, promisedAt, ...section.draft }, branch.promisedMinutes)}</b>
          <span>
            {delivers ? 'Desde' : 'En'} {branch.name}, {branch.address}
          </span>
          <Button variant="link" onClick={onOpenChooser}>
            <Icon name="pencil" size="sm" />
            Cambiar restaurante
          </Button>
        </p>
      </div>
      <SlotField
        branchId={branch.id}
        channel={channel}
        scheduledFor={section.draft.scheduledFor}
        error={section.problemAt('scheduledFor')}
        alternatives={otherSlots}
        onChange={onSlot}
      />
      {delivers && (
        <AddressFields
          {...section}
          zones={branch.zones}
          district={district}
          isSignedIn={isSignedIn}
          onDistrict={(next) => onChoose({ channel, branchSlug: branch.slug, district: next })}
        />
      )}
    </Box>
  );
}

type AddressFieldsProps = SectionProps & {
  readonly zones: CheckoutPlace['branch']['zones'];
  readonly district: string | null;
  readonly isSignedIn: boolean;
  readonly onDistrict: (district: string) => void;
};

function AddressFields({ draft, change, problemAt, zones, district, isSignedIn, onDistrict }: AddressFieldsProps) {
  const zone = zones.find((one) => one.district === district);

  return (
    <>
      {isSignedIn && (
        <PastAddresses
          districts={zones.map((one) => one.district)}
          onPick={({ district: there, ...address }) => {
            change(address);
            if (there !== district) onDistrict(there);
          }}
        />
      )}
      <SelectField
        id={fieldId('address.district')}
        label="Distrito"
        hint={zone && `Pedido mínimo ${zone.minimum.formatted}.`}
        error={problemAt('address.district')}
        value={district ?? ''}
        onChange={(event) => onDistrict(event.target.value)}
      >
        {zones.map((zone) => (
          <option key={zone.district} value={zone.district}>
            {`${zone.district} · ${zone.fee.amountMinor === 0 ? 'gratis' : zone.fee.formatted}`}
          </option>
        ))}
      </SelectField>
      <div className={styles.two}>
        <TextField
          id={fieldId('address.street')}
          label="Calle y número"
          placeholder="Av. Benavides 1180"
          autoComplete="address-line1"
          maxLength={120}
          error={problemAt('address.street') ?? problemAt('address')}
          value={draft.street}
          onChange={(event) => change({ street: event.target.value })}
        />
        <TextField
          id={fieldId('address.details')}
          label="Dpto., interior, urbanización"
          optional
          autoComplete="address-line2"
          maxLength={80}
          error={problemAt('address.details')}
          value={draft.details}
          onChange={(event) => change({ details: event.target.value })}
        />
      </div>
      <TextField
        id={fieldId('address.reference')}
        label="Referencia"
        hint="Lo que verá quien reparte: una tienda, un parque, el color de la puerta."
        maxLength={140}
        error={problemAt('address.reference')}
        value={draft.reference}
        onChange={(event) => change({ reference: event.target.value })}
      />
    </>
  );
}

type Promised = { readonly delivers: boolean; readonly promisedAt: string | null; readonly scheduledFor: string };

function promiseText({ delivers, promisedAt, scheduledFor }: Promised, minutes: number): string {
  if (scheduledFor) return `Programado para ${formatWhen(scheduledFor, Date.now())}`;
  const what = delivers ? 'Llega' : 'Listo';
  return promisedAt ? `${what} a las ${formatTime(promisedAt)} aprox.` : `${what} en unos ${minutes} min`;
}
