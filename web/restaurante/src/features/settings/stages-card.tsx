import { SelectField, TextField } from '@pardos/web-ui/components/field.tsx';
import { stageName } from '../../labels.ts';
import { Card } from '../../shell/card.tsx';
import type { StageRow } from './branch-draft.ts';
import styles from './rows.module.css';

type Props = { readonly rows: readonly StageRow[]; readonly onChange: (rows: readonly StageRow[]) => void };

/** How long each step should take, and when somebody is told that it takes too long. Which steps there are is fixed. */
export function StagesCard({ rows, onChange }: Props) {
  const change = (kind: StageRow['kind'], part: Partial<StageRow>) =>
    onChange(rows.map((row) => (row.kind === kind ? { ...row, ...part } : row)));

  return (
    <Card
      title="Etapas"
      note="En minutos: la meta pone el reloj en ámbar y rojo; pasado el límite se avisa al supervisor."
    >
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.kind} className={styles.step}>
            <span className={styles.stage}>{stageName[row.kind]}</span>
            <TextField
              label={`Meta de ${stageName[row.kind]}`}
              inputMode="decimal"
              required
              value={row.target}
              onChange={(event) => change(row.kind, { target: event.target.value })}
            />
            <TextField
              label={`Límite de ${stageName[row.kind]}`}
              inputMode="decimal"
              required
              value={row.timeout}
              onChange={(event) => change(row.kind, { timeout: event.target.value })}
            />
            {row.kind === 'RECEPTION' && (
              <SelectField
                label="Cómo se acepta"
                value={row.automatic ? 'auto' : 'person'}
                onChange={(event) => change(row.kind, { automatic: event.target.value === 'auto' })}
              >
                <option value="auto">Automática</option>
                <option value="person">La acepta una persona</option>
              </SelectField>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
