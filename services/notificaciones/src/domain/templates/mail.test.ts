import { describe, expect, it } from 'vitest';
import { anOrder } from '../a-change.ts';
import { type WayKind, wayKinds } from '../notice-kind.ts';
import { type MailParts, mailOf } from './mail.ts';
import { noticeText } from './notice-text.ts';
import { orderLink } from './order-link.ts';

const place = { baseUrl: 'https://pardos.example/', defaultShop: 'pardos' };

function aMail(changes: Partial<Omit<MailParts, 'status'>> & { readonly status?: WayKind } = {}) {
  const order = changes.order ?? anOrder();
  const status = changes.status ?? 'ON_THE_WAY';
  const contact = { name: 'Rosa', email: 'rosa@correo.pe', orderToken: 'a.b.c', handoverCode: '0427' };
  const link = orderLink(place, order, contact.orderToken);
  return mailOf({
    order,
    status,
    ...noticeText({ order, status, by: 'Luis', reason: null }),
    contact,
    link,
    preferencesLink: 'https://avisos.example/correo?t=x.y.z',
    ...changes,
  });
}

describe('the mail of a change', () => {
  it('says what happened, to which order and when it comes in Lima', () => {
    const { subject, html, text, to, from } = aMail();

    expect({ to, from }).toEqual({ to: 'rosa@correo.pe', from: 'Pardos Chicken' });
    expect(subject).toBe('Tu pedido va en camino · A-042');
    for (const said of ['Luis lo lleva', 'A-042', 'Miraflores', '2 × 1 Pollo a la brasa', '3:45']) {
      expect(html).toContain(said);
      expect(text).toContain(said);
    }
    expect(html).toContain('#d62e1f');
    expect(text).toContain('https://pardos.example/pedido/01KAORDER0000000000000001#t=a.b.c');
  });

  it('shows the code when it is on its way, and not before', () => {
    const onItsWay = aMail();
    expect(onItsWay.html).toContain('0427');
    expect(onItsWay.text).toContain('Tu código de entrega: 0427');
    expect(aMail({ status: 'READY' }).text).not.toContain('0427');
  });

  it('can be ended with one click', () => {
    const { unsubscribeUrl = '', html, text } = aMail();
    expect(unsubscribeUrl).toBe('https://avisos.example/correo?t=x.y.z');
    expect([html, text]).toEqual([expect.stringContaining(unsubscribeUrl), expect.stringContaining(unsubscribeUrl)]);
  });

  it('does not promise what is over', () => {
    expect(aMail({ status: 'DELIVERED' }).text).not.toContain('3:45');
  });

  it('shows what people typed as text', () => {
    const order = anOrder({
      branchName: '<script>alert(1)</script>',
      shop: { name: 'A&B "x"', slug: 'ab', action: 'red;}' },
    });
    const contact = { name: '<img src=x onerror=alert(1)>', email: 'a@b.pe', orderToken: 't', handoverCode: null };
    const { html } = aMail({ order, contact, title: '<b>', body: '</td>' });

    expect(html).not.toMatch(/<script|<img|<b>|red;\}/);
    expect(html).toContain('A&amp;B &quot;x&quot;');
    expect(html).toContain('&lt;script&gt;');
  });

  it('keeps a subject on one line', () => {
    expect(aMail({ title: 'Hola\r\nBcc: otro@correo.pe' }).subject).toBe('Hola Bcc: otro@correo.pe · A-042');
  });
});

describe('noticeText', () => {
  it.each(wayKinds)('has words for %s', (status) => {
    for (const channel of ['DELIVERY', 'PICKUP'] as const) {
      const { title, body } = noticeText({ order: anOrder({ channel }), status, by: null, reason: null });
      expect(title).not.toBe('');
      expect(body).not.toMatch(/null|undefined/);
    }
  });

  it('explains a cancellation', () => {
    const text = (reason: string | null) =>
      noticeText({ order: anOrder(), status: 'CANCELLED', by: null, reason }).body;
    expect(text('OUT_OF_STOCK')).toContain('agotó');
    expect(text('Se fue la luz en la sede')).toContain('Se fue la luz en la sede');
    expect(text(null)).toContain('No te cobramos nada');
    const paid = anOrder({ paymentMethod: 'CARD_ONLINE' });
    expect(noticeText({ order: paid, status: 'CANCELLED', by: null, reason: null }).body).toContain('S/\u00a069.90');
  });
});

describe('orderLink', () => {
  it('names the shop unless it is the default one', () => {
    const other = anOrder({ shop: { name: 'Otra', slug: 'otra', action: '#000000' } });
    expect(orderLink(place, other, 'a b')).toBe(
      'https://pardos.example/t/otra/pedido/01KAORDER0000000000000001#t=a%20b',
    );
  });
});
