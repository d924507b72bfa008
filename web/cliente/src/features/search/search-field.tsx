import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import { useLocation, useNavigate } from 'react-router';
import { SEARCH, usePaths } from '../../paths.ts';
import styles from './search-field.module.css';

const LENGTH = 60;

/** Looks on the menu for what is typed, at once: the address carries it, so it can be shared and gone back to. */
export function SearchField({ className, autoFocus }: { readonly className?: string; readonly autoFocus?: boolean }) {
  const paths = usePaths();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const isOpen = pathname === paths.search();
  const text = isOpen ? (new URLSearchParams(search).get(SEARCH) ?? '') : '';

  return (
    <form role="search" className={cx(styles.search, className)} onSubmit={(event) => event.preventDefault()}>
      <Icon name="search" />
      <input
        type="search"
        aria-label="Buscar en la carta"
        placeholder="¿Qué se te antoja?"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={LENGTH}
        // biome-ignore lint/a11y/noAutofocus: whoever opens the page of the search on a phone came to type
        autoFocus={autoFocus}
        value={text}
        onChange={(event) => void navigate(paths.search(event.target.value), { replace: isOpen })}
      />
    </form>
  );
}
