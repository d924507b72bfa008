import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import styles from './footer.module.css';

type Network = { readonly name: string; readonly href: string; readonly drawing: string; readonly filled?: boolean };

/** The networks that the brand's own footer names; the addresses are referencial. */
const NETWORKS: readonly Network[] = [
  {
    name: 'Facebook',
    href: 'https://www.facebook.com/pardoschicken',
    drawing: 'M14 8h3V4h-3c-2.500 0-4 1.600-4 4v2H7v4h3v7h4v-7h3l.600-4H14V8.500z',
    filled: true,
  },
  { name: 'X', href: 'https://x.com/pardoschicken', drawing: 'M5 4l14 16M19 4 5 20' },
  {
    name: 'Instagram',
    href: 'https://www.instagram.com/pardoschicken',
    drawing:
      'M9 4h6a5 5 0 0 1 5 5v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5zM12 8.400a3.6 3.6 0 1 0 0 7.200 3.6 3.6 0 0 0 0-7.200zM16.800 7.200h.01',
  },
  {
    name: 'TikTok',
    href: 'https://www.tiktok.com/@pardoschicken',
    drawing: 'M13 4v11a3.500 3.500 0 1 1-3.500-3.500M13 4c.4 3 2.200 4.600 5 4.800',
  },
];

/** The brand elsewhere. */
export function SocialLinks() {
  return (
    <ul className={styles.social} aria-label="Redes sociales">
      {NETWORKS.map(({ name, href, drawing, filled }) => (
        <li key={name}>
          <a href={href} target="_blank" rel="noreferrer">
            <VisuallyHidden>{`${name} (se abre en otra ventana)`}</VisuallyHidden>
            <svg viewBox="0 0 24 24" aria-hidden="true" className={filled ? styles.filled : undefined}>
              <path d={drawing} />
            </svg>
          </a>
        </li>
      ))}
    </ul>
  );
}
