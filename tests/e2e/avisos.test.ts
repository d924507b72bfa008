import { demoPassword } from '@pardos/demo/data/builders';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../system/people.ts';
import { type Apps, expectUsable, signIn, startApps } from './apps.ts';

const dish = '1 Pardos Brasa';

/** Files between people: an admin's photo becomes the dish that the customer sees. */
describe('the photo of a dish', () => {
  let apps: Apps;
  let office: Page;

  beforeAll(async () => {
    apps = await startApps();
    office = await apps.staff('desktop');
    await signIn(office, people.admin, demoPassword);
    await office.goto('/carta');
  }, 180_000);
  afterAll(() => apps.close());

  const card = () => office.getByRole('listitem').filter({ has: office.getByText(dish, { exact: true }) });
  const upload = async (name: string, mimeType: string, buffer: Buffer) => {
    await card().getByLabel(`Cambiar foto de ${dish}`).setInputFiles({ name, mimeType, buffer });
    await card().getByText('Procesando…').waitFor({ state: 'hidden' });
    return await card().getByRole('status').textContent();
  };
  const photo = (side: number) =>
    sharp({ create: { width: side, height: side, channels: 3, background: '#d62e1f' } }).jpeg().toBuffer();

  it('is refused in words when it is no photo, or too much of one', async () => {
    await card().waitFor();
    await expectUsable(office);
    expect(await upload('pollo.jpg', 'image/jpeg', Buffer.from('MZ this program cannot be run'))).toContain('no es una foto');
    expect(await upload('pollo.jpg', 'image/jpeg', Buffer.alloc(20 * 1024 * 1024, 1))).toContain('8 MB');
    expect(await upload('pollo.exe', 'application/x-msdownload', Buffer.from('MZ'))).toContain('no es una foto');
  });

  it('hangs in the customer’s menu in the width that their screen needs', async () => {
    expect(await upload('pollo.jpg', 'image/jpeg', await photo(1400))).toBe('Foto publicada.');
    await expectUsable(office);

    const phone = await apps.customer('phone');
    await phone.goto('/categorias/pardos-brasa');
    const picture = phone
      .getByRole('article')
      .filter({ has: phone.getByRole('heading', { name: dish, exact: true }) })
      .locator('img');
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.getAttribute('srcset')).toMatch(/-320\.webp 320w, .*-640\.webp 640w, .*-1280\.webp 1280w$/);
    await phone.waitForFunction('Array.from(document.images).some((image) => /-\\d+\\.webp$/.test(image.currentSrc) && image.naturalWidth > 0)');
  });

  it('no page reported an error', () => {
    expect(apps.troubles).toEqual([]);
  });
});
