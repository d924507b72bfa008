import { SelectField, TextField } from '@pardos/web-ui/components/field.tsx';
import { localDay } from '@pardos/web-ui/format.ts';
import { rowKey, type SpecialRow } from './branch-draft.ts';
import { EditedRows } from './edited-rows.tsx';
import { HoursFields } from './hours-fields.tsx';

type Props = { readonly rows: readonly SpecialRow[]; readonly onChange: (rows: readonly SpecialRow[]) => void };

/** Holidays and days with other hours. */
export function SpecialDaysCard({ rows, onChange }: Props) {
  return (
    <EditedRows
      title="Feriados y días especiales"
      note="Ese día vale esto en lugar del horario semanal."
      rows={rows}
      none="Ningún día especial a la vista."
      add="Agregar día especial"
      blank={() => ({
        key: rowKey(),
        day: localDay(Date.now()),
        closed: true,
        opens: '12:00',
        closes: '23:00',
        note: '',
      })}
      nameOf={({ day }) => day}
      onChange={onChange}
    >
      {(row, change) => (
        <>
          <TextField
            label="Fecha"
            type="date"
            required
            value={row.day}
            onChange={(event) => change({ day: event.target.value })}
          />
          <TextField
            label="Motivo"
            required
            maxLength={60}
            value={row.note}
            onChange={(event) => change({ note: event.target.value })}
          />
          <SelectField
            label="Atención"
            value={row.closed ? 'closed' : 'open'}
            onChange={(event) => change({ closed: event.target.value === 'closed' })}
          >
            <option value="closed">Cerrado</option>
            <option value="open">Otro horario</option>
          </SelectField>
          {!row.closed && <HoursFields opens={row.opens} closes={row.closes} onChange={change} />}
        </>
      )}
    </EditedRows>
  );
}
