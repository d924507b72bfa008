import { createBrowserRouter, redirect } from 'react-router';
import { EventsPage } from './features/events/events-page.tsx';
import { ExecutionsPage } from './features/executions/executions-page.tsx';
import { FunctionPage } from './features/functions/function-page.tsx';
import { FunctionsPage } from './features/functions/functions-page.tsx';
import { LogsPage } from './features/functions/logs-page.tsx';
import { MailsPage } from './features/mails/mails-page.tsx';
import { OrderPage } from './features/orders/order-page.tsx';
import { OrdersPage } from './features/orders/orders-page.tsx';
import { QueuePage } from './features/queues/queue-page.tsx';
import { QueuesPage } from './features/queues/queues-page.tsx';
import { TablesPage } from './features/tables/tables-page.tsx';
import { paths } from './paths.ts';
import { BrokenRoute } from './routes/broken-route.tsx';
import { MissingRoute } from './routes/missing-route.tsx';
import { Frame } from './shell/frame.tsx';

export const router = createBrowserRouter([
  {
    Component: Frame,
    ErrorBoundary: BrokenRoute,
    HydrateFallback: () => null,
    children: [
      { index: true, loader: () => redirect(paths.orders) },
      { path: paths.orders, Component: OrdersPage },
      { path: paths.orderPattern, Component: OrderPage },
      { path: paths.functions, Component: FunctionsPage },
      { path: paths.functionPattern, Component: FunctionPage },
      { path: paths.logs, Component: LogsPage },
      { path: paths.queues, Component: QueuesPage },
      { path: paths.queuePattern, Component: QueuePage },
      { path: paths.events, Component: EventsPage },
      { path: paths.executions, Component: ExecutionsPage },
      { path: paths.tables, Component: TablesPage },
      { path: paths.mails, Component: MailsPage },
      { path: '*', Component: MissingRoute },
    ],
  },
]);
