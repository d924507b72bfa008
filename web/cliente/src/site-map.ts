/** Addresses of the pages of text. */
export const INFO_PAGES = {
  history: 'historia',
  vision: 'vision',
  values: 'valores',
  bookings: 'reservas',
  catering: 'catering',
  parties: 'fiestas-infantiles',
  giftCards: 'giftcards',
  nutrition: 'valores-nutricionales',
  privacy: 'politicas-de-privacidad',
  terms: 'terminos-y-condiciones',
  promotionTerms: 'terminos-promociones',
  giftCardTerms: 'terminos-giftcards',
  contact: 'contacto',
  jobs: 'trabaja-con-nosotros',
  suppliers: 'portal-de-proveedores',
} as const;

export type InfoSlug = (typeof INFO_PAGES)[keyof typeof INFO_PAGES];

export type SiteLink = {
  readonly slug: string;
  readonly name: string;
  /** About the brand that the app is drawn for: other brands do not have it. */
  readonly brandOnly?: boolean;
};

export type SiteColumn = { readonly title: string; readonly links: readonly SiteLink[] };

/** The columns of the footer, as the brand's own site has them. */
export const SITE_COLUMNS: readonly SiteColumn[] = [
  {
    title: 'Nosotros',
    links: [
      { slug: INFO_PAGES.history, name: 'Historia', brandOnly: true },
      { slug: INFO_PAGES.vision, name: 'Visión', brandOnly: true },
      { slug: INFO_PAGES.values, name: 'Valores', brandOnly: true },
      { slug: 'restaurantes', name: 'Restaurantes' },
    ],
  },
  {
    title: 'Servicios',
    links: [
      { slug: INFO_PAGES.bookings, name: 'Reservas' },
      { slug: INFO_PAGES.catering, name: 'Catering', brandOnly: true },
      { slug: INFO_PAGES.parties, name: 'Fiestas infantiles', brandOnly: true },
      { slug: INFO_PAGES.giftCards, name: 'Vales y giftcards', brandOnly: true },
      { slug: 'carta-salon', name: 'Carta salón' },
    ],
  },
  {
    title: 'Información adicional',
    links: [
      { slug: INFO_PAGES.nutrition, name: 'Valores nutricionales', brandOnly: true },
      { slug: 'alergenos', name: 'Cartilla de alérgenos' },
    ],
  },
  {
    title: 'Políticas y términos',
    links: [
      { slug: INFO_PAGES.privacy, name: 'Políticas de privacidad' },
      { slug: INFO_PAGES.terms, name: 'Términos y condiciones' },
      { slug: INFO_PAGES.promotionTerms, name: 'T&C promociones comerciales' },
      { slug: INFO_PAGES.giftCardTerms, name: 'T&C vales y giftcards', brandOnly: true },
    ],
  },
  {
    title: 'Contáctanos',
    links: [
      { slug: INFO_PAGES.contact, name: 'Escríbenos' },
      { slug: INFO_PAGES.jobs, name: 'Trabaja con nosotros', brandOnly: true },
      { slug: INFO_PAGES.suppliers, name: 'Portal de proveedores', brandOnly: true },
    ],
  },
];

/** The columns that a brand has: empty ones are left out. */
export function columnsFor(isHome: boolean): readonly SiteColumn[] {
  return SITE_COLUMNS.map(({ title, links }) => ({
    title,
    links: links.filter((link) => isHome || !link.brandOnly),
  })).filter(({ links }) => links.length > 0);
}
