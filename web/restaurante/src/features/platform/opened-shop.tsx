import { Button } from '@pardos/web-ui/components/button.tsx';
import { Card } from '../../shell/card.tsx';
import styles from './onboarding-form.module.css';

type Props = { readonly shop: { readonly slug: string; readonly name: string }; readonly onAnother: () => void };

/** What to do once a restaurant is open. */
export function OpenedShop({ shop, onAnother }: Props) {
  return (
    <div role="status">
      <Card title={`${shop.name} está abierto`}>
        <ol className={styles.steps}>
          <li>
            Su app de clientes ya tiene dirección: <code>/t/{shop.slug}</code>
          </li>
          <li>Su administrador ingresa aquí mismo con el correo y la contraseña que le diste.</li>
          <li>En Carta empieza con la carta de ejemplo o importa la suya; con eso ya recibe pedidos.</li>
        </ol>
        <Button square variant="line" className={styles.again} onClick={onAnother}>
          Abrir otro restaurante
        </Button>
      </Card>
    </div>
  );
}
