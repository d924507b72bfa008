export function DashboardRoute() { return <main><h1>Pedidos</h1></main>; }
