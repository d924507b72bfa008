import { PinForm } from '../features/pin/pin-form.tsx';
import { StaffPage } from '../features/session/staff-page.tsx';
import { Card } from '../shell/card.tsx';
import { PageHead } from '../shell/page-head.tsx';
import styles from './pin-route.module.css';

/** /mi-pin */
export function PinRoute() {
  return (
    <StaffPage title="Mi PIN">
      <PageHead title="Mi PIN" note="para las pantallas compartidas" tools={null} />
      <div className={styles.narrow}>
        <Card
          title="Tu firma en la cocina"
          note="Lo que hagas en una pantalla compartida queda con tu nombre. No se lo digas a nadie, tampoco a tu supervisor."
        >
          <PinForm />
        </Card>
      </div>
    </StaffPage>
  );
}
