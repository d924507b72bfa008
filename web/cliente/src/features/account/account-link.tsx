import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { Link } from 'react-router';
import { usePaths } from '../../paths.ts';
import styles from './account-link.module.css';
import { usePerson } from './session.ts';

/** In the header: who is signed in, or the way to sign in. */
export function AccountLink() {
  const paths = usePaths();
  const person = usePerson();
  const firstName = person?.name.split(' ')[0];

  return (
    <Link
      className={styles.link}
      to={person ? paths.account : paths.signIn}
      aria-label={firstName ? `${firstName}, mi cuenta` : 'Ingresar'}
    >
      <Icon name="user" size="lg" />
      <span className={styles.text}>{firstName ?? 'Ingresar'}</span>
    </Link>
  );
}
