import { Button, buttonClass } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { useId, useState } from 'react';
import form from '../../shell/dialog-form.module.css';
import type { Catalogue } from './catalogue.ts';
import styles from './import-dialog.module.css';
import { type ImportPlan, planImport } from './import-plan.ts';
import { ImportPreview } from './import-preview.tsx';
import type { Known } from './product-columns.ts';
import type { CatalogueState } from './use-catalogue.ts';

type Props = {
  readonly catalogue: Catalogue;
  readonly known: Known;
  readonly state: Pick<CatalogueState, 'busy' | 'refusal' | 'refusals' | 'replace'>;
  readonly onClose: () => void;
};

/** A file in place of the carta: first what it would change, or what to mend in it; written only when it is confirmed. */
export function ImportDialog({ catalogue, known, state, onClose }: Props) {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  // Planned against the carta as it is now: after somebody else's change, the preview is of what would happen then.
  const plan = text === null ? null : planImport(text, catalogue, known);

  return (
    <Dialog open title="Importar la carta" onClose={onClose}>
      <div className={styles.body}>
        <p>
          El archivo es la carta completa: lo que no está en él se quita. Descarga el CSV, edítalo en una hoja de
          cálculo y súbelo aquí.
        </p>
        <input
          id={id}
          type="file"
          accept=".csv,text/csv"
          className={styles.file}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file) void file.text().then(setText);
          }}
        />
        <label htmlFor={id} className={buttonClass({ variant: 'line', square: true })}>
          {plan ? 'Elegir otro archivo' : 'Elegir archivo CSV'}
        </label>
        {plan && <ImportPreview plan={plan} />}
        <div role="alert">
          {state.refusal && <p className={form.refusal}>{state.refusal}</p>}
          {state.refusals.map(({ path, message }) => (
            <p key={path.join('.')}>{message}</p>
          ))}
        </div>
        {plan && (
          <div className={form.actions}>
            <Button square variant="ghost" onClick={onClose}>
              Cancelar
            </Button>
            <Button
              square
              className={form.send}
              disabled={state.busy || !isReady(plan)}
              onClick={() => void state.replace(plan.next).then((done) => done && onClose())}
            >
              Publicar cambios
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function isReady({ problems, next }: ImportPlan): boolean {
  return problems.length === 0 && next.categories.length > 0;
}
