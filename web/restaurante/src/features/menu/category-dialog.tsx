import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { TextAreaField, TextField } from '@pardos/web-ui/components/field.tsx';
import { type FormEvent, useState } from 'react';
import form from '../../shell/dialog-form.module.css';
import { slugFor } from '../../shell/slug.ts';
import { type Catalogue, type CategoryEntry, withCategory } from './catalogue.ts';

type Props = {
  readonly category: CategoryEntry | null;
  readonly catalogue: Catalogue;
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly onSave: (next: Catalogue) => void;
  readonly onClose: () => void;
};

/** A category's name and line; a new one goes to the end. Its address stays when its name changes. */
export function CategoryDialog({ category, catalogue, busy, refusal, onSave, onClose }: Props) {
  const [name, setName] = useState(category?.name ?? '');
  const [description, setDescription] = useState(category?.description ?? '');

  const send = (event: FormEvent) => {
    event.preventDefault();
    const taken = catalogue.categories.map(({ slug }) => slug);
    const start = category ?? { slug: slugFor(name, taken), image: '', products: [] };
    onSave(withCategory(catalogue, { ...start, name: name.trim(), description: description.trim() }));
  };

  return (
    <Dialog open title={category ? `Editar ${category.name}` : 'Nueva categoría'} onClose={onClose}>
      <form className={form.form} onSubmit={send}>
        <TextField
          label="Nombre"
          value={name}
          maxLength={60}
          required
          onChange={(event) => setName(event.target.value)}
        />
        <TextAreaField
          label="Descripción"
          optional
          value={description}
          maxLength={300}
          onChange={(event) => setDescription(event.target.value)}
        />
        <div role="alert">{refusal && <p className={form.refusal}>{refusal}</p>}</div>
        <div className={form.actions}>
          <Button square variant="ghost" onClick={onClose}>
            Cancelar
          </Button>
          <Button square type="submit" className={form.send} disabled={busy || name.trim() === ''}>
            Guardar
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
