import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import { useLocation } from 'react-router';
import { usePaths } from '../../paths.ts';
import { whatsAppOf } from './phone-links.ts';
import styles from './whatsapp-button.module.css';

const DRAWING =
  'M16 4a12 12 0 0 0-10.300 18.100L4 28l6-1.600A12 12 0 1 0 16 4zm0 21.800c-1.800 0-3.500-.5-5-1.400l-3.500.900.900-3.400A9.800 9.800 0 1 1 16 25.800zm5.400-7.300c-.3-.2-1.700-.9-2-.900-.3-.1-.5-.2-.7.100l-.9 1.200c-.2.2-.3.2-.6.100-1.700-.9-2.900-1.600-4-3.500-.3-.5.3-.5.900-1.600.1-.2 0-.4 0-.500l-.9-2.200c-.2-.6-.5-.5-.7-.500h-.600c-.2 0-.5.100-.8.400-1 1-1.200 2.500-.3 4.200 1 1.900 3.300 4.700 6.300 5.800 2.200.900 3 .900 4.100.700.7-.1 1.700-.7 2-1.400.2-.7.200-1.300.200-1.400-.2-.2-.4-.3-.9-.500z';

/** A way to write to the restaurant, over every page but those with a bar or a button of their own down there. */
export function WhatsAppButton({ phone }: { readonly phone: string }) {
  const paths = usePaths();
  const { pathname } = useLocation();
  if (pathname === paths.myOrder || pathname.startsWith(paths.product(''))) return null;

  return (
    <a className={styles.button} href={whatsAppOf(phone)} target="_blank" rel="noreferrer">
      <VisuallyHidden>Escríbenos por WhatsApp (se abre en otra ventana)</VisuallyHidden>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d={DRAWING} />
      </svg>
    </a>
  );
}
