import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Apps, expectUsable, shoot, signIn, startApps } from './apps.ts';
import { sendButton } from './shopper.ts';

/** From an empty form to the first order of a new restaurant on its board, as the people who do it. */
describe('a restaurant that is opened', { timeout: 240_000 }, () => {
  let apps: Apps;

  beforeAll(async () => {
    apps = await startApps();
  }, 300_000);
  afterAll(() => apps?.close());

  it('is one form for the platform, and a carta for its admin; then it takes orders', async () => {
    const platform = await apps.staff('desktop');
    await signIn(platform, 'plataforma@pardos.demo', 'Pardos2026');
    await platform.waitForURL('**/plataforma');
    const field = (label: string) => platform.getByLabel(label, { exact: true });
    await field('Nombre').fill('La Brasa Norteña');
    await field('Lema').fill('Leña de algarrobo');
    await field('Nombre de la sede').fill('Lince');
    await field('Calle y número').fill('Av. Arequipa 2000');
    await field('Distrito').fill('Lince');
    await field('Teléfono').fill('(01) 555-0199');
    await field('Abre').fill('00:00');
    await field('Cierra').fill('23:59');
    await field('Distritos de reparto').fill('Lince, Jesús María');
    await field('Nombre y apellido').fill('Nora Vílchez');
    await field('Correo').fill('nora@brasa.demo');
    await field('Contraseña inicial').fill('corta');
    await platform.getByRole('button', { name: 'Abrir restaurante' }).click();
    await platform.getByRole('alert').getByText('La contraseña necesita').waitFor();
    await expectUsable(platform);
    await platform.getByRole('button', { name: 'Generar contraseña' }).click();
    const password = await field('Contraseña inicial').inputValue();
    await shoot(platform, 'restaurante-plataforma');
    await platform.getByRole('button', { name: 'Abrir restaurante' }).click();
    await platform.getByRole('heading', { name: 'La Brasa Norteña está abierto' }).waitFor();
    await platform.getByText('/t/la-brasa-nortena').waitFor();

    const office = await apps.staff('desktop');
    await signIn(office, 'nora@brasa.demo', password);
    await office.goto('/carta');
    await office.getByRole('button', { name: 'Empezar con una carta de ejemplo' }).click();
    await office.getByText('1/4 de Pollo a la brasa').waitFor();

    const customer = await apps.customer('phone');
    await customer.goto('/t/la-brasa-nortena/categorias/guarniciones');
    await customer.getByRole('button', { name: 'Agregar Papas fritas' }).click();
    await expectUsable(customer);
    await customer.goto('/t/la-brasa-nortena/mi-pedido');
    for (const _ of [1, 2]) await customer.getByRole('button', { name: 'Agregar uno' }).click();
    await customer.getByLabel('Calle y número').fill('Jr. Risso 123');
    await customer.getByLabel('Referencia').fill('Frente al parque');
    await customer.getByLabel('Nombre y apellido').fill('Carla Rojas');
    await customer.getByLabel('Celular').fill('987654321');
    await customer.getByLabel('Correo electrónico').fill('carla@example.com');
    await customer.getByRole('radio', { name: /Plin/ }).check();
    await sendButton(customer).click();
    await customer.waitForURL(/\/t\/la-brasa-nortena\/pedido\//);

    await office.goto('/tablero');
    await office.getByText('L-001').first().waitFor();
    await expectUsable(office);
    expect(apps.troubles).toEqual([]);
    await customer.context().close();
    await platform.context().close();
    await office.context().close();
  });

  it('is nobody else’s to open', async () => {
    const office = await apps.staff('tablet');
    await signIn(office, 'admin@pardos.demo', 'Pardos2026');
    await office.goto('/plataforma');
    await office.waitForURL((url) => url.pathname !== '/plataforma');
    await office.context().close();
  });
});
