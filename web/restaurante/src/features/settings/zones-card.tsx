import { TextField } from '@pardos/web-ui/components/field.tsx';
import { rowKey, type ZoneRow } from './branch-draft.ts';
import { EditedRows } from './edited-rows.tsx';

type Props = { readonly rows: readonly ZoneRow[]; readonly onChange: (rows: readonly ZoneRow[]) => void };

/** Districts with what a delivery there costs, and the least that an order must. */
export function ZonesCard({ rows, onChange }: Props) {
  return (
    <EditedRows
      title="Zonas de reparto"
      note="Por distrito, en soles."
      table
      rows={rows}
      none="Sin zonas no se puede repartir."
      add="Agregar zona"
      blank={() => ({ key: rowKey(), district: '', fee: '0.00', minimum: '0.00' })}
      nameOf={({ district }, at) => `la zona ${district || at + 1}`}
      onChange={onChange}
    >
      {(row, change) => (
        <>
          <TextField
            label="Distrito"
            required
            maxLength={60}
            value={row.district}
            onChange={(event) => change({ district: event.target.value })}
          />
          <TextField
            label="Costo"
            inputMode="decimal"
            required
            value={row.fee}
            onChange={(event) => change({ fee: event.target.value })}
          />
          <TextField
            label="Pedido mínimo"
            inputMode="decimal"
            required
            value={row.minimum}
            onChange={(event) => change({ minimum: event.target.value })}
          />
        </>
      )}
    </EditedRows>
  );
}
