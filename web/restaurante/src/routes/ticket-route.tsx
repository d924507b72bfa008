import { useParams } from 'react-router';
import { OrderTicket } from '../features/orders/order-ticket.tsx';
import { useStaff } from '../features/session/staff.ts';
import { useTheme } from '../shell/use-theme.ts';

/** /pedidos/:orderId/ticket */
export function TicketRoute() {
  useTheme('office');
  const { branch } = useStaff();
  const { orderId = '' } = useParams();
  return (
    <main>
      <title>{`Ticket · ${branch.name}`}</title>
      <OrderTicket key={orderId} orderId={orderId} branchName={branch.name} />
    </main>
  );
}
