import { INFO_PAGES, type InfoSlug } from '../../site-map.ts';
import type { PageText } from './page-text.ts';

/** About the brand that the app is drawn for. Facts are public; what is not known says so. */
export const BRAND_TEXTS: Partial<Record<InfoSlug, PageText>> = {
  [INFO_PAGES.history]: {
    title: 'Nuestra historia',
    lead: 'De una esquina de Miraflores a la mesa de tres generaciones.',
    parts: [
      {
        heading: '1986: la avenida que nos dio el nombre',
        text: [
          'Willy Wong Luck y Antonio Ortiz abren la primera pollería en la avenida José Pardo, en Miraflores. El pollo se marina con catorce ingredientes y gira frente al carbón hasta que la piel cruje.',
        ],
      },
      {
        heading: '1998: una familia de restaurantes',
        text: [
          'Arnold y Edwin Wu toman la conducción y la marca crece por franquicias: ese mismo año abren cuatro restaurantes.',
        ],
      },
      {
        heading: 'Desde 2001: fuera de Lima y del Perú',
        text: [
          'Chile a comienzos de los dos mil, Trujillo, Miami y Nueva York en 2008; en 2014 eran 42 restaurantes en tres países. En diciembre de 2025 abrió el primero del Caribe, en Santiago de los Caballeros.',
        ],
      },
      {
        heading: 'Un plato que es patrimonio',
        text: [
          'El pollo a la brasa es Patrimonio Cultural de la Nación desde 2004, y se celebra el tercer domingo de julio. TasteAtlas llamó al nuestro el mejor del mundo.',
        ],
      },
    ],
    reference: 'Datos tomados de publicaciones de prensa; las fechas son referenciales.',
  },
  [INFO_PAGES.vision]: {
    title: 'Visión',
    lead: 'Juntos somos felicidad.',
    parts: [
      {
        heading: 'Hacia dónde vamos',
        text: [
          'Que cada invitado, en cualquier ciudad, reconozca en un bocado el sabor de la brasa peruana y el trato de quien lo recibe en su casa.',
        ],
      },
      {
        heading: 'Cómo lo hacemos',
        list: [
          'A brasa lo nuestro: insumos peruanos, carbón y paciencia.',
          'La Experiencia Pardos: un anfitrión responde por tu pedido de principio a fin.',
          'Puntualidad que se puede ver: seguimos tu pedido paso a paso, contigo.',
        ],
      },
    ],
    reference: 'Texto referencial.',
  },
  [INFO_PAGES.values]: {
    title: 'Nuestros valores',
    lead: 'Lo que cuidamos, dentro y fuera de la cocina.',
    parts: [
      { heading: 'Verdad', text: ['Decimos las cosas como son: el precio final, la hora real, el plato que llega.'] },
      { heading: 'Lealtad', text: ['Con nuestros invitados, con nuestros anfitriones y con la receta.'] },
      { heading: 'Responsabilidad', text: ['Cada paso de tu pedido tiene un nombre: el de quien responde por él.'] },
      { heading: 'Respeto', text: ['Por las personas, por su tiempo y por lo que cada producto cuesta producir.'] },
      { heading: 'Cooperación', text: ['Un buen pollo es trabajo de equipo: horno, parrilla, empaque y reparto.'] },
      { heading: 'Comunicación', text: ['Si algo cambia, te lo contamos antes de que preguntes.'] },
    ],
    reference: 'Los seis valores son públicos; su desarrollo es referencial.',
  },
  [INFO_PAGES.catering]: {
    title: 'Catering',
    lead: 'La brasa en tu evento, desde veinte invitados.',
    parts: [
      {
        heading: 'Qué llevamos',
        list: [
          'Pollo a la brasa entero o en cuartos, con papas y ensaladas.',
          'Anticuchos y mollejitas a la parrilla, hechos en el lugar.',
          'Chicha, gaseosas y postres.',
          'Vajilla, menaje y anfitriones si los necesitas.',
        ],
      },
      {
        heading: 'Cómo se pide',
        text: ['Llámanos con cinco días de anticipación: fecha, distrito, número de invitados y qué te provoca.'],
      },
    ],
    reference: 'Condiciones referenciales: se confirman al cotizar.',
  },
  [INFO_PAGES.parties]: {
    title: 'Fiestas infantiles',
    lead: 'Su cumpleaños en el restaurante, sin que cocines nada.',
    parts: [
      {
        heading: 'Incluye',
        list: [
          'Espacio reservado por dos horas.',
          'Menú para cada niño con bebida y postre.',
          'Un anfitrión para la mesa.',
        ],
      },
      {
        heading: 'Reserva',
        text: ['Desde diez niños, con siete días de anticipación, en los restaurantes con salón.'],
      },
    ],
    reference: 'Condiciones referenciales: cada restaurante las confirma.',
  },
  [INFO_PAGES.giftCards]: {
    title: 'Vales y giftcards',
    lead: 'Regala felicidad a la brasa.',
    parts: [
      {
        heading: 'Para personas',
        text: ['Giftcards de consumo para usar en el salón de nuestros restaurantes. Se compran en caja.'],
      },
      {
        heading: 'Para empresas',
        text: ['Vales corporativos desde cincuenta unidades, con factura. Escríbenos con la cantidad y el monto.'],
      },
    ],
    reference: 'Todavía no se venden ni se usan en esta web. Condiciones referenciales.',
  },
  [INFO_PAGES.nutrition]: {
    title: 'Valores nutricionales',
    lead: 'Por porción servida, sin cremas ni bebidas.',
    parts: [
      {
        heading: 'Por familia de platos',
        table: {
          head: ['Plato', 'Energía', 'Proteína', 'Grasa', 'Carbohidratos'],
          rows: [
            ['¼ de pollo a la brasa, sin guarnición', '450–600 kcal', '50–60 g', '28–36 g', '1–3 g'],
            ['¼ de pollo a la brasa con papas y ensalada', '900–1150 kcal', '55–65 g', '48–60 g', '65–85 g'],
            ['½ pollo a la brasa con papas y ensalada', '1400–1750 kcal', '105–120 g', '78–98 g', '70–90 g'],
            ['¼ de pollo parrillero con ensalada', '450–600 kcal', '50–58 g', '22–32 g', '8–14 g'],
            ['Anticuchos (2 palos) con papa y choclo', '550–700 kcal', '45–55 g', '22–30 g', '45–60 g'],
            ['Chicharrón de pollo (5 piezas) con papas', '950–1200 kcal', '50–60 g', '52–66 g', '75–95 g'],
            ['Porción de papas fritas', '480–600 kcal', '6–8 g', '24–32 g', '60–75 g'],
            ['Ensalada fresca regular, sin aliño', '120–200 kcal', '3–5 g', '8–15 g', '10–16 g'],
            ['Chicha morada, 500 ml', '180–240 kcal', '0–1 g', '0 g', '45–60 g'],
            ['Cheesecake de fresa', '380–480 kcal', '6–8 g', '24–32 g', '36–46 g'],
          ],
        },
      },
    ],
    reference:
      'Rangos referenciales, estimados por familia de platos: no son un análisis de laboratorio de nuestras recetas.',
  },
  [INFO_PAGES.giftCardTerms]: {
    title: 'Términos de vales y giftcards',
    lead: 'Lo que conviene saber antes de comprar o usar uno.',
    parts: [
      {
        heading: 'Condiciones',
        list: [
          'Se usan una sola vez y por el monto completo; no se canjean por dinero.',
          'Valen en el salón de los restaurantes participantes hasta la fecha impresa.',
          'No se acumulan con promociones ni descuentos.',
          'No se reponen en caso de pérdida.',
        ],
      },
    ],
    reference: 'Texto referencial.',
  },
  [INFO_PAGES.jobs]: {
    title: 'Trabaja con nosotros',
    lead: 'Aquí te llamas anfitrión.',
    parts: [
      {
        heading: 'Qué buscamos',
        list: [
          'Brasa y parrilla.',
          'Freidora y cocina fría.',
          'Empaque y despacho.',
          'Reparto con moto.',
          'Salón y caja.',
        ],
      },
      {
        heading: 'Cómo postular',
        text: ['Deja tu hoja de vida en el restaurante más cercano, o llámanos y te decimos dónde hay vacantes.'],
      },
    ],
    reference: 'Texto referencial: las vacantes cambian cada semana.',
  },
  [INFO_PAGES.suppliers]: {
    title: 'Portal de proveedores',
    lead: 'Para quienes ya trabajan con nosotros, y para quienes quieren hacerlo.',
    parts: [
      {
        heading: 'Si quieres ser proveedor',
        list: ['RUC activo y habido.', 'Registro sanitario vigente para alimentos.', 'Entrega con guía de remisión.'],
      },
      {
        heading: 'Facturas y pagos',
        text: ['Las facturas electrónicas se reciben de lunes a viernes; el área de compras atiende por teléfono.'],
      },
    ],
    reference: 'Texto referencial.',
  },
};
