import styles from './key-hint.module.css';

/** A key that does the same as the button it stands in. Hidden where there is no keyboard. */
export function KeyHint({ children }: { readonly children: string }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {children}
    </span>
  );
}
