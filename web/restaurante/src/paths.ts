/** The only place where an address of this app is written. */
export const paths = {
  home: '/',
  signIn: '/ingresar',
  branches: '/sedes',
  reception: '/recepcion',
  kitchen: '/cocina',
  packing: '/empaque',
  delivery: '/reparto',
  floor: '/tablero',
  orders: '/pedidos',
  orderPattern: '/pedidos/:orderId',
  stock: '/agotados',
  ticketPattern: '/pedidos/:orderId/ticket',
  dashboard: '/dashboard',
  menu: '/carta',
  order: (orderId: string) => `/pedidos/${encodeURIComponent(orderId)}`,
  ticket: (orderId: string) => `/pedidos/${encodeURIComponent(orderId)}/ticket`,
};
