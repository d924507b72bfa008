import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import { plural } from '@pardos/web-ui/format.ts';
import type { ImportPlan } from './import-plan.ts';
import styles from './import-preview.module.css';

/** What a file would do, or everything that is wrong with it, cell by cell. */
export function ImportPreview({ plan }: { readonly plan: ImportPlan }) {
  if (plan.problems.length > 0) return <Problems problems={plan.problems} />;
  const { added, changed, removed } = plan;
  if (added.length + changed.length + removed.length === 0) {
    return <p role="status">El archivo tiene los mismos platos: solo cambiaría el orden, si cambió.</p>;
  }

  return (
    <ScrollArea label="Cambios que trae el archivo" className={styles.area}>
      <p role="status" className={styles.sum}>
        {plural(added.length, 'plato nuevo', 'platos nuevos')} · {plural(changed.length, 'cambia', 'cambian')} ·{' '}
        {plural(removed.length, 'se quita', 'se quitan')}
      </p>
      <Names title="Nuevos" names={added} />
      {changed.length > 0 && <h3>Cambian</h3>}
      <ul>
        {changed.map(({ name, fields }) => (
          <li key={name} className={styles.change}>
            <b>{name}</b>
            {fields.map(({ label, from, to }) => (
              <p key={label}>
                {label}: <del>{from || 'vacío'}</del> → <ins>{to || 'vacío'}</ins>
              </p>
            ))}
          </li>
        ))}
      </ul>
      <Names title="Se quitan" names={removed} />
    </ScrollArea>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

function Problems({ problems }: Pick<ImportPlan, 'problems'>) {
  return (
    <ScrollArea label="Errores del archivo" className={styles.area}>
      <p role="alert" className={styles.sum}>
        {plural(problems.length, 'celda por corregir', 'celdas por corregir')}. No se cambió nada.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Fila</th>
            <th scope="col">Columna</th>
            <th scope="col">Qué corregir</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ row, column, message }) => (
            <tr key={`${row} ${column} ${message}`}>
              <td>{row}</td>
              <td>{column}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
