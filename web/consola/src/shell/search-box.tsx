import { cx } from '@pardos/web-ui/cx.ts';
import { type FormEvent, useRef } from 'react';
import styles from './search-box.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
  /** Searches while one types; otherwise with Enter. */
  readonly live?: boolean;
  readonly className?: string | undefined;
  readonly shortcut?: boolean;
};

/** One line to search with. */
export function SearchBox({ label, value, onSearch, live = false, className, shortcut = false }: Props) {
  const input = useRef<HTMLInputElement>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(input.current?.value.trim() ?? '');
  };

  return (
    <form role="search" className={cx(styles.form, className)} onSubmit={submit} aria-label={label}>
      <input
        key={live ? 'live' : value}
        ref={input}
        type="search"
        className={styles.input}
        aria-label={label}
        aria-keyshortcuts={shortcut ? '/' : undefined}
        data-search={shortcut ? 'main' : undefined}
        placeholder={label}
        defaultValue={value}
        onChange={(event) => live && onSearch(event.target.value)}
      />
    </form>
  );
}
