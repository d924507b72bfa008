import { SelectField } from '@pardos/web-ui/components/field.tsx';
import { type HoursRow, rowKey } from './branch-draft.ts';
import { EditedRows } from './edited-rows.tsx';
import { HoursFields } from './hours-fields.tsx';

const days = ['Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado', 'Domingo'];

type Props = { readonly rows: readonly HoursRow[]; readonly onChange: (rows: readonly HoursRow[]) => void };

/** Opening hours by weekday; a day may have several, or none. */
export function HoursCard({ rows, onChange }: Props) {
  return (
    <EditedRows
      title="Horario semanal"
      note="Una hora de cierre menor que la de apertura es después de medianoche."
      table
      rows={rows}
      none="Sin horario la sede no recibe pedidos."
      add="Agregar horario"
      blank={() => ({ key: rowKey(), weekday: ((rows.at(-1)?.weekday ?? 0) % 7) + 1, opens: '12:00', closes: '23:00' })}
      nameOf={({ weekday, opens }) => `${days[weekday - 1]} ${opens}`}
      onChange={onChange}
    >
      {(row, change) => (
        <>
          <SelectField
            label="Día"
            value={row.weekday}
            onChange={(event) => change({ weekday: Number(event.target.value) })}
          >
            {days.map((name, at) => (
              <option key={name} value={at + 1}>
                {name}
              </option>
            ))}
          </SelectField>
          <HoursFields opens={row.opens} closes={row.closes} onChange={change} />
        </>
      )}
    </EditedRows>
  );
}
