import logotype from '../assets/logotipo.svg';
import logotypeLight from '../assets/logotipo-claro.svg';
import monogram from '../assets/monograma.svg';
import { cx } from '../cx.ts';
import styles from './logo.module.css';

type LogoProps = {
  readonly name: string;
  /** True for the brand whose drawn logo comes with the app; others get a wordmark made from the name. */
  readonly drawn: boolean;
  readonly onDark?: boolean;
};

/** The brand's logo, as high as the box it stands in. */
export function Logo({ name, drawn, onDark }: LogoProps) {
  if (drawn)
    return <img className={styles.logo} src={onDark ? logotypeLight : logotype} alt={name} width={200} height={64} />;

  return (
    <span className={cx(styles.wordmark, onDark && styles.onDark)}>
      <span className={styles.initial} aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      {name}
    </span>
  );
}

/** The drawn brand's seal alone; beside its name, so never read aloud. */
export function Monogram() {
  return <img className={styles.logo} src={monogram} alt="" width={64} height={64} />;
}
