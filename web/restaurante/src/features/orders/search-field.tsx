import { Button } from '@pardos/web-ui/components/button.tsx';
import type { FormEvent } from 'react';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './search-field.module.css';

type Props = { readonly find: string; readonly onFind: (words: string) => void };

const LONGEST = 60;

/** Looks for an order of the day; the words stand in the address, so that a search can be kept and sent. */
export function SearchField({ find, onFind }: Props) {
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onFind(String(new FormData(event.currentTarget).get('find') ?? '').trim());
  };

  return (
    <search>
      <form className={styles.form} onSubmit={search}>
        <label className={styles.label}>
          <span>Buscar</span>
          <input
            key={find}
            className={styles.input}
            name="find"
            type="search"
            defaultValue={find}
            maxLength={LONGEST}
            placeholder="Número, cliente, celular, persona"
          />
        </label>
        <Button square type="submit" variant="ghost" className={styles.go} aria-label="Buscar">
          <Glyph name="search" />
        </Button>
      </form>
    </search>
  );
}
