import { Badge } from '@pardos/web-ui/components/badge.tsx';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { RadioRow } from '@pardos/web-ui/components/choice-row.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { SelectField } from '@pardos/web-ui/components/field.tsx';
import { Segmented } from '@pardos/web-ui/components/segmented.tsx';
import { useNow } from '@pardos/web-ui/use-now.ts';
import { useState } from 'react';
import { type Branch, branchesFor, districtsOf, type Place, type PlaceWish } from './place.ts';
import styles from './place-dialog.module.css';
import { closedText } from './place-words.ts';

type PlaceDialogProps = {
  readonly branches: readonly Branch[];
  readonly place: Place;
  readonly onConfirm: (wish: PlaceWish) => void;
  readonly onClose: () => void;
};

/** Delivery or pick-up, the district, and the restaurant that makes it. */
export function PlaceDialog({ branches, place, onConfirm, onClose }: PlaceDialogProps) {
  const districts = districtsOf(branches);
  const [channel, setChannel] = useState(place.channel);
  const [district, setDistrict] = useState(place.district ?? districts[0] ?? null);
  const [branchSlug, setBranchSlug] = useState(place.branch.slug);

  const delivers = channel === 'DELIVERY';
  const offered = delivers
    ? branchesFor(district ?? '', branches)
    : branches.filter((branch) => branch.channels.includes('PICKUP'));
  const chosen =
    offered.find((branch) => branch.slug === branchSlug) ?? offered.find((one) => one.isOpen) ?? offered[0];

  return (
    <Dialog open title="¿Cómo quieres recibir tu pedido?" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!chosen) return;
          onConfirm({ channel, branchSlug: chosen.slug, district: delivers ? district : null });
          onClose();
        }}
      >
        <Segmented
          label="Modo de entrega"
          value={channel}
          onChange={setChannel}
          options={[
            { value: 'DELIVERY', label: 'Delivery', disabled: districts.length === 0 },
            { value: 'PICKUP', label: 'Recojo en restaurante' },
          ]}
        />
        {delivers && (
          <SelectField label="Tu distrito" value={district ?? ''} onChange={(event) => setDistrict(event.target.value)}>
            {districts.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </SelectField>
        )}
        <fieldset className={styles.branches}>
          <legend className={styles.legend}>{delivers ? 'Te lo lleva' : 'Lo recoges en'}</legend>
          {offered.map((branch) => (
            <BranchRow
              key={branch.id}
              branch={branch}
              district={delivers ? district : null}
              checked={branch === chosen}
              onChoose={() => setBranchSlug(branch.slug)}
            />
          ))}
        </fieldset>
        <Button type="submit" wide disabled={!chosen}>
          {delivers ? 'Confirmar entrega' : 'Confirmar recojo'}
        </Button>
      </form>
    </Dialog>
  );
}

type BranchRowProps = {
  readonly branch: Branch;
  readonly district: string | null;
  readonly checked: boolean;
  readonly onChoose: () => void;
};

function BranchRow({ branch, district, checked, onChoose }: BranchRowProps) {
  const closed = closedText(branch, useNow(60_000));
  const zone = branch.zones.find((one) => one.district === district);
  const fee = zone && (zone.fee.amountMinor === 0 ? 'Gratis' : zone.fee.formatted);

  return (
    <RadioRow
      name="sede"
      checked={checked}
      onChange={onChoose}
      label={branch.name}
      hint={
        <>
          {branch.address}, {branch.district}
          {zone && ` · mínimo ${zone.minimum.formatted}`}
          {closed && <span className={styles.closed}>{closed}</span>}
        </>
      }
      aside={closed ? <Badge tone="warn">Cerrado</Badge> : <Badge tone="ok">{fee ?? 'Abierto'}</Badge>}
    />
  );
}
