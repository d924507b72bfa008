import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fotos-'));
    apps = await startApps();
    office = await apps.staff('desktop');
    await signIn(office, people.admin, demoPassword);
    await office.getByRole('button', { name: /Benavides/ }).click();
    await office.waitForURL((url) => url.pathname !== '/sedes');
    await office.goto('/carta?vista=fotos');
  }, 180_000);
  afterAll(async () => {
    await apps.close();
    await rm(folder, { recursive: true });
  });

  const card = () => office.getByRole('listitem').filter({ has: office.getByText(dish, { exact: true }) });
  /** Chooses a file as a person does, and waits until the page says this of it. */
  const upload = async (name: string, content: Buffer, words: string) => {
    const path = join(folder, name);
    await writeFile(path, content);
    await card().getByLabel(`Cambiar foto de ${dish}`).setInputFiles(path);
    await card().getByText(words).waitFor();
  };
  const photo = (side: number) =>
    sharp({ create: { width: side, height: side, channels: 3, background: '#d62e1f' } })
      .jpeg()
      .toBuffer();

  it('is refused in words when it is no photo, or too much of one', async () => {
    await card().waitFor();
    await expectUsable(office);
    await upload('pollo.jpg', Buffer.from('MZ this program cannot be run'), 'no es una foto');
    await upload('enorme.jpg', Buffer.alloc(20 * 1024 * 1024, 1), 'más de 8 MB');
    await upload('pollo.exe', Buffer.from('MZ'), 'no es una foto');
  });

  it('hangs in the customer’s menu in the width that their screen needs', async () => {
    await upload('pollo.jpg', await photo(1400), 'Foto publicada.');
    await expectUsable(office);

    const phone = await apps.customer('phone');
    await phone.goto('/categorias/pardos-brasa');
    const picture = phone
      .getByRole('article')
      .filter({ has: phone.getByRole('heading', { name: dish, exact: true }) })
      .locator('img[srcset]');
    // The page made ahead knows the drawing; its data, asked for again, bring the photo.
    await picture.waitFor();
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.getAttribute('srcset')).toMatch(/-320\.webp 320w, .*-640\.webp 640w, .*-1280\.webp 1280w$/);
    await phone.waitForFunction(
      'Array.from(document.images).some((image) => /-\\d+\\.webp$/.test(image.currentSrc) && image.naturalWidth > 0)',
    );
  });

  it('no page reported an error', () => {
    expect(apps.troubles).toEqual([]);
  });
});
