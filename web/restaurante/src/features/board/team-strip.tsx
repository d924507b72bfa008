import { firstNameOf } from '@pardos/web-ui/format-work.ts';
import { stageName } from '../../labels.ts';
import { Avatar } from '../../shell/person.tsx';
import type { Work } from './lanes.ts';
import { Strip, StripItem } from './strip.tsx';

/** Who has work in hand now, and which. */
export function TeamStrip({ hands }: { readonly hands: readonly Work[] }) {
  const people = Map.groupBy(hands, ({ stage }) => stage.by?.name ?? '?');
  const none = people.size === 0 ? 'Nadie tiene un pedido en manos.' : null;
  return (
    <Strip title="Equipo ahora" label="Personas" none={none}>
      {[...people].map(([name, works]) => {
        const numbers = works.map(({ ticket }) => ticket.number).join(', ');
        const detail = `${works[0] ? stageName[works[0].stage.kind] : ''} · ${numbers}`;
        return <StripItem key={name} before={<Avatar name={name} />} name={firstNameOf(name)} detail={detail} />;
      })}
    </Strip>
  );
}
