import { createBrowserRouter, type RouteObject } from 'react-router';
import { paths } from './paths.ts';
import { BranchesRoute } from './routes/branches-route.tsx';
import { BrokenRoute } from './routes/broken-route.tsx';
import { HomeRoute } from './routes/home-route.tsx';
import { MissingRoute } from './routes/missing-route.tsx';
import { SignInRoute } from './routes/sign-in-route.tsx';
import { StaffRoute } from './routes/staff-route.tsx';

const stage = () => import('./routes/stage-route.tsx');

/** Pages of staff; each brings its own code, so that a cook's tablet does not load the charts. */
const staffPages: RouteObject[] = [
  { path: paths.home, Component: HomeRoute },
  { path: paths.branches, Component: BranchesRoute },
  { path: paths.reception, lazy: async () => ({ Component: (await stage()).ReceptionRoute }) },
  { path: paths.kitchen, lazy: async () => ({ Component: (await stage()).KitchenRoute }) },
  { path: paths.packing, lazy: async () => ({ Component: (await stage()).PackingRoute }) },
  {
    path: paths.delivery,
    lazy: async () => ({ Component: (await import('./routes/courier-route.tsx')).CourierRoute }),
  },
  { path: paths.floor, lazy: async () => ({ Component: (await import('./routes/floor-route.tsx')).FloorRoute }) },
  { path: paths.orders, lazy: async () => ({ Component: (await import('./routes/orders-route.tsx')).OrdersRoute }) },
  {
    path: paths.orderPattern,
    lazy: async () => ({ Component: (await import('./routes/order-route.tsx')).OrderRoute }),
  },
  {
    path: paths.ticketPattern,
    lazy: async () => ({ Component: (await import('./routes/ticket-route.tsx')).TicketRoute }),
  },
  { path: paths.stock, lazy: async () => ({ Component: (await import('./routes/stock-route.tsx')).StockRoute }) },
  {
    path: paths.dashboard,
    lazy: async () => ({ Component: (await import('./routes/dashboard-route.tsx')).DashboardRoute }),
  },
  {
    path: paths.settings,
    lazy: async () => ({ Component: (await import('./routes/settings-route.tsx')).SettingsRoute }),
  },
  { path: paths.people, lazy: async () => ({ Component: (await import('./routes/people-route.tsx')).PeopleRoute }) },
  { path: paths.pin, lazy: async () => ({ Component: (await import('./routes/pin-route.tsx')).PinRoute }) },
  {
    path: paths.coupons,
    lazy: async () => ({ Component: (await import('./routes/coupons-route.tsx')).CouponsRoute }),
  },
  { path: paths.menu, lazy: async () => ({ Component: (await import('./routes/menu-route.tsx')).MenuRoute }) },
];

export const router = createBrowserRouter([
  {
    ErrorBoundary: BrokenRoute,
    HydrateFallback: () => null,
    children: [
      { path: paths.signIn, Component: SignInRoute },
      {
        path: paths.screen,
        lazy: async () => ({ Component: (await import('./routes/screen-route.tsx')).ScreenRoute }),
      },
      {
        path: paths.platform,
        lazy: async () => ({ Component: (await import('./routes/platform-route.tsx')).PlatformRoute }),
      },
      { Component: StaffRoute, children: staffPages },
      { path: '*', Component: MissingRoute },
    ],
  },
]);
