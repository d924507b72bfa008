import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './badge.module.css';
import { Icon, type IconName } from './icon.tsx';

export type BadgeTone = 'dark' | 'soft' | 'ember' | 'plain' | 'new' | 'ok' | 'warn' | 'late' | 'pack';

type BadgeProps = {
  readonly tone?: BadgeTone;
  readonly icon?: IconName;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A short state or mark: words first, colour and icon second. */
export function Badge({ tone = 'soft', icon, className, children }: BadgeProps) {
  return (
    <span className={cx(styles.badge, styles[tone], className)}>
      {icon && <Icon name={icon} size="sm" bold />}
      {children}
    </span>
  );
}
