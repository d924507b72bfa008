import { INFO_PAGES, type InfoSlug } from '../../site-map.ts';
import type { PageText, TextShop } from './page-text.ts';

/** What every brand of the platform has: service and law, with its own name in it. */
export function lawTexts({ name, phone }: TextShop): Partial<Record<InfoSlug, PageText>> {
  return {
    [INFO_PAGES.bookings]: bookings(phone),
    [INFO_PAGES.contact]: contact(phone),
    [INFO_PAGES.privacy]: privacy(name),
    [INFO_PAGES.terms]: terms(name),
    [INFO_PAGES.promotionTerms]: promotions(name),
  };
}

function bookings(phone: string): PageText {
  return {
    title: 'Reservas',
    lead: 'Una mesa a tu hora, en los restaurantes con salón.',
    parts: [
      {
        heading: 'Cómo reservar',
        text: [
          `Llama al ${phone} y dinos restaurante, día, hora y cuántos son. Guardamos la mesa quince minutos.`,
          'Para grupos de más de diez personas, llama con un día de anticipación.',
        ],
      },
    ],
    reference: 'Condiciones referenciales: cada restaurante las confirma.',
  };
}

function contact(phone: string): PageText {
  return {
    title: 'Escríbenos',
    lead: 'Te escuchamos por donde te quede más fácil.',
    parts: [
      {
        heading: 'Sobre un pedido en camino',
        text: ['Ábrelo desde «Mi pedido»: ahí ves quién lo tiene y puedes cancelarlo mientras se pueda.'],
      },
      { heading: 'Por teléfono o WhatsApp', text: [`${phone}, en el horario del restaurante.`] },
      {
        heading: 'Un reclamo o una queja',
        text: ['Usa el Libro de Reclamaciones: te llega una copia con su número y respondemos en 15 días hábiles.'],
      },
    ],
    reference: 'Teléfono referencial.',
  };
}

function privacy(name: string): PageText {
  return {
    title: 'Políticas de privacidad',
    lead: 'Qué datos tuyos usamos, para qué, y cómo los controlas (Ley 29733 y D. S. 016-2024-JUS).',
    parts: [
      {
        heading: 'Qué datos y para qué',
        list: [
          'Nombre, celular y correo: para preparar tu pedido, avisarte cada paso y entregarlo.',
          'Dirección y referencia: para llevarlo. Quien reparte las ve solo mientras lo lleva.',
          'DNI o RUC: solo si el comprobante lo necesita.',
          'Lo que escribes de una alergia: para la cocina y quien empaca tu pedido.',
        ],
      },
      {
        heading: 'Qué guarda este equipo',
        text: [
          'Tu pedido a medio hacer, el restaurante elegido y el enlace a tus últimos pedidos se guardan en tu navegador. Tus datos de contacto, solo hasta que cierres la pestaña. No usamos cookies de publicidad.',
        ],
      },
      {
        heading: 'Con quién se comparten',
        text: [
          `Con el restaurante que prepara tu pedido y con los proveedores que alojan este sistema por encargo de ${name}, que no pueden usarlos para otra cosa. No los vendemos.`,
        ],
      },
      {
        heading: 'Cuánto tiempo',
        text: [
          'Los datos del pedido, el tiempo que exige la ley tributaria; los reclamos, dos años. Después se borran o se anonimizan.',
        ],
      },
      {
        heading: 'Tus derechos',
        text: [
          'Puedes pedir acceso, rectificación, cancelación, oposición y portabilidad de tus datos por el teléfono o el Libro de Reclamaciones. Si hubiera un incidente que te afecte, te avisaremos dentro de las 48 horas.',
        ],
      },
    ],
    reference: 'Texto referencial: la versión vigente es la que publique la empresa.',
  };
}

function terms(name: string): PageText {
  return {
    title: 'Términos y condiciones',
    lead: `Las reglas de pedir en la web de ${name}, en pocas palabras.`,
    parts: [
      {
        heading: 'El pedido',
        list: [
          'Es un pedido cuando ves su número. Pulsar dos veces no lo duplica.',
          'El precio es el de la carta al confirmar; si cambió, te lo mostramos antes.',
          'Puedes cancelarlo sin costo mientras la página del pedido lo ofrezca.',
        ],
      },
      {
        heading: 'Entrega y recojo',
        list: [
          'Repartimos en los distritos que cada restaurante anuncia, con su pedido mínimo.',
          'La hora prometida se calcula con la cola real; si se atrasa, te decimos por qué.',
          'Quien reparte te pide el código de tu pedido: dalo solo al recibirlo.',
        ],
      },
      {
        heading: 'Pago y comprobante',
        text: [
          'Pagas al recibir. Los precios están en soles e incluyen IGV. Emitimos boleta o factura; para boletas de más de S/ 700 la ley pide tu DNI.',
        ],
      },
      {
        heading: 'Si algo no estuvo bien',
        text: [
          'Llámanos el mismo día, o usa el Libro de Reclamaciones. Nada de esto limita tus derechos de consumidor.',
        ],
      },
    ],
    reference: 'Texto referencial: la versión vigente es la que publique la empresa.',
  };
}

function promotions(name: string): PageText {
  return {
    title: 'T&C de promociones comerciales',
    lead: 'Valen para todas las promociones de la carta, salvo que una diga otra cosa.',
    parts: [
      {
        heading: 'Condiciones',
        list: [
          'Válidas hasta el 30 de junio de 2026 o hasta agotar stock (mínimo 500 unidades).',
          `Solo por los canales propios de delivery y recojo de ${name}.`,
          'No se acumulan con otras promociones, descuentos ni vales.',
          'Sujetas a zona de cobertura y disponibilidad del restaurante.',
          'Las fotografías e ilustraciones son referenciales.',
        ],
      },
    ],
    reference: 'Fechas y cantidades referenciales.',
  };
}
