import { cx } from '../cx.ts';
import styles from './icon.module.css';

const DRAWINGS = {
  alert: 'M12 3 2.5 20h19zM12 10v4.500M12 17.200v.1',
  arrowLeft: 'M19 12H5m6-6-6 6 6 6',
  arrowRight: 'M5 12h14m-6-6 6 6-6 6',
  bag: 'M5 8h14l1 12.500H4zM8.5 10.500V7a3.5 3.5 0 0 1 7 0v3.5',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4',
  bin: 'M4 7h16M9 7V4h6v3m-8 0 1 13h8l1-13',
  box: 'M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9',
  card: 'M5.5 5.500h13A2.5 2.5 0 0 1 21 8v8a2.5 2.5 0 0 1-2.5 2.500h-13A2.5 2.5 0 0 1 3 16V8a2.5 2.5 0 0 1 2.5-2.500zM3 10h18M7 15h4',
  cash: 'M5 6h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM12 9.400a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.200z',
  chart: 'M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6',
  chat: 'M4 5h16v11H9l-5 4z',
  check: 'm5 12.5 4.5 4.500L19 7.5',
  chevronDown: 'm6 9 6 6 6-6',
  chevronRight: 'm9 6 6 6-6 6',
  chevronUp: 'm6 15 6-6 6 6',
  clock: 'M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.500V12l3 2',
  close: 'm6 6 12 12M18 6 6 18',
  document: 'M6 3h9l4 4v14H6zM9 12h7M9 16h7',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  eye: 'M2 12s3.6-6.5 10-6.500S22 12 22 12s-3.6 6.5-10 6.500S2 12 2 12zM12 9.400a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.200z',
  flame: 'M12 3c1 4 6 6 6 11a6 6 0 0 1-12 0c0-2.5 1.5-3.8 2-6 1.5.8 2 1.8 2 3 1.5-2 2.3-4.5 2-8z',
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  info: 'M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5M12 8v.1',
  keyboard:
    'M4 6h16a1.5 1.5 0 0 1 1.5 1.500v9A1.5 1.5 0 0 1 20 18H4a1.5 1.5 0 0 1-1.5-1.500v-9A1.5 1.5 0 0 1 4 6zM6.5 10h.01M10 10h.01M14 10h.01M17.5 10h.01M8 14h8',
  lock: 'M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3',
  logout: 'M14 4h5v16h-5M10 8l-4 4 4 4M6 12h10',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  moto: 'M6 14a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM18 14a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM9 17h5l2-8h-3m3 0 2 5M4 11h6l2 3',
  pause: 'M8 5v14M16 5v14',
  pencil: 'M4 20h4L19 9l-4-4L4 16z',
  phone:
    'M5 4h4l2 5-2.5 1.500a11 11 0 0 0 5 5L15 13l5 2v4a1.5 1.5 0 0 1-1.5 1.500C10 20.5 3.5 14 3.5 5.500A1.5 1.5 0 0 1 5 4z',
  pin: 'M12 21s7-6.2 7-11.500a7 7 0 0 0-14 0C5 14.8 12 21 12 21zM12 6.900a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.200z',
  play: 'M7 4.500v15l12-7.500z',
  plus: 'M12 5v14M5 12h14',
  refresh: 'M20 12a8 8 0 1 1-2.4-5.700M20 3v4.500h-4.5',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM20 20l-3.8-3.8',
  sound: 'M4 10v4h3l5 4V6l-5 4zM16 9a4 4 0 0 1 0 6M18.5 6.500a8 8 0 0 1 0 11',
  soundOff: 'M4 10v4h3l5 4V6l-5 4zM16 10l4 4M20 10l-4 4',
  store: 'M4 10v10h16V10M3 10l2-6h14l2 6zM10 20v-5h4v5',
  undo: 'M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3',
  user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c.8-4.5 4-6.5 8-6.500s7.2 2 8 6.5',
  users:
    'M9 4.500a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 20c.6-4 3.2-6 6.5-6s5.9 2 6.5 6M16 5a3.5 3.5 0 0 1 0 6.500M18 14.500c2 .8 3.2 2.6 3.5 5.5',
};

export type IconName = keyof typeof DRAWINGS;

type IconProps = {
  readonly name: IconName;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl';
  readonly bold?: boolean;
  readonly className?: string;
};

/** A line drawing beside words, or in a control that has a label of its own: never read aloud. */
export function Icon({ name, size = 'md', bold, className }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={cx(styles.icon, size !== 'md' && styles[size], bold && styles.bold, className)}
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
