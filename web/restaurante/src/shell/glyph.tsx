import { cx } from '@pardos/web-ui/cx.ts';
import styles from './glyph.module.css';

/** Our own line drawings, on a 24 × 24 grid. */
const paths = {
  alert: 'M12 3.5 22 20.5H2zM12 10v4.5M12 17.6v.1',
  bag: 'M4.5 8h15l1 13h-17zM8.5 8V6.5a3.5 3.5 0 0 1 7 0V8',
  bell: 'M5 17.5h14L17.5 15v-4.5a5.5 5.5 0 0 0-11 0V15zM10 20.5h4M12 3v2',
  cash: 'M2.5 6h19v12h-19zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM6 9.5v5M18 9.5v5',
  chain: 'M10 14a4 4 0 0 0 6 .3l3-3a4.2 4.2 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6-.3l-3 3a4.2 4.2 0 0 0 6 6l1.5-1.5',
  chat: 'M3.5 20.5 5 16a8.5 8.5 0 1 1 3.3 3.2zM9 9.5c0 3 2.5 5.5 5.5 5.5l1-1.7-2-1-1 .8c-.8-.4-1.4-1-1.8-1.8l.8-1-1-2z',
  check: 'm4.5 12.5 5 5 10-11',
  chevronDown: 'm5 9 7 7 7-7',
  chevronLeft: 'm15 5-7 7 7 7',
  chevronRight: 'm9 5 7 7-7 7',
  chicken:
    'M20 4.5c2 4 .5 9.5-4 12-3.5 2-8 1.5-9.5-1-1.5-2.6.2-7 3.5-9 3.3-2.2 7.5-3.2 10-2zM7 15.5l-3 3M4 18.5a1.8 1.8 0 1 0-1.5 2 1.8 1.8 0 1 0 2.2-.6M13 8c2 0 4 1 4.5 3',
  clock: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7v5l3.5 2',
  cup: 'M5 8h14l-1.5 13h-11zM4 8h16M12 8l1-5h4',
  dots: 'M5.5 12v.1M12 12v.1M18.5 12v.1',
  download: 'M12 3v12M6.5 10.5 12 16l5.5-5.5M4 20.5h16',
  erase: 'M8.5 5H21v14H8.5L2.5 12zM12 9.5l5 5M17 9.5l-5 5',
  fire: 'M12 3c1 4 5.5 5.5 5.5 11a5.5 5.5 0 0 1-11 0c0-3 1.7-4.5 2.8-6 .3 1.7 1 2.6 2 3C11 8 11 5.5 12 3z',
  fries: 'M6 10h12l-1.5 11h-9zM7.5 10V4.5M10.5 10V3M13.5 10V3M16.5 10V4.5',
  grill: 'M3.5 9h17a8.5 8.5 0 0 1-17 0zM8.5 17 6 21M15.5 17l2.5 4M8 3v3M12 2.5V6M16 3v3',
  hand: 'M8 12V5.5a1.5 1.5 0 0 1 3 0V11M11 11V4a1.5 1.5 0 0 1 3 0v7M14 11V5.5a1.5 1.5 0 0 1 3 0V15c0 4-2.5 6.5-6 6.5-3 0-4.5-1.5-6.5-5.5l-1.3-2.6a1.5 1.5 0 0 1 2.6-1.4L8 15',
  leaf: 'M5 19C4 10 9 4 20 4c0 10-5 16-13 14M5 21c1-5 4-9 9-11',
  list: 'M9 6h12M9 12h12M9 18h12M4 6v.1M4 12v.1M4 18v.1',
  moto: 'M9 17a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM22 17a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM9 17h5l2.5-8H20M13 6h3.5l2 11M3 11.5h7l2 3',
  mute: 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5',
  note: 'M4 4h16v11l-5 5H4zM20 15h-5v5M8 9h8M8 13h4',
  octagon: 'M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM12 7v6M12 16.6v.1',
  offline:
    'M3 3l18 18M8.5 15.5a5 5 0 0 1 6.5-.3M5 12a10 10 0 0 1 4-2.4M19 12a10 10 0 0 0-5.5-2.9M2 8.5A15 15 0 0 1 6 6M22 8.5A15 15 0 0 0 11 4.6M12 19.5v.1',
  out: 'M14 4H5v16h9M10 12h11M17 8l4 4-4 4',
  pause: 'M8 4.5v15M16 4.5v15',
  phone: 'M6 3h3.5l1.5 5-2.2 1.6a12 12 0 0 0 5.6 5.6L16 13l5 1.5V18a3 3 0 0 1-3 3C10 21 3 14 3 6a3 3 0 0 1 3-3z',
  pin: 'M12 21.5c-4.5-4.5-7-8-7-11.5a7 7 0 0 1 14 0c0 3.5-2.5 7-7 11.5zM14.5 10a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  plus: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 8v8M8 12h8',
  printer: 'M7 8.5v-5h10v5M7 17H4V8.5h16V17h-3M7 14h10v6.5H7z',
  route: 'M12 2.5 21.5 12 12 21.5 2.5 12zM9 15v-3.5h6M12.5 9l2.5 2.5-2.5 2.5',
  sandglass: 'M7 3h10M7 21h10M8 3v4l4 5 4-5V3M8 21v-4l4-5 4 5v4',
  search: 'M18 10.5a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM16 16l5.5 5.5',
  shop: 'M4 10v10.5h16V10M3 9l2-5.5h14L21 9a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0zM10 20.5v-5h4v5',
  sound: 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6a8.5 8.5 0 0 1 0 12',
  swap: 'M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4',
  table: 'M3 4.5h18v15H3zM3 10h18M3 15h18M9.5 10v9.5',
  undo: 'M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3',
};

export type GlyphName = keyof typeof paths;

/** A drawing beside words: hidden from screen readers, the words carry the meaning. */
export function Glyph({ name, className }: { readonly name: GlyphName; readonly className?: string | undefined }) {
  return (
    <svg className={cx(styles.glyph, className)} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
