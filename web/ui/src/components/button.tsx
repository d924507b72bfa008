import type { ComponentProps } from 'react';
import { cx } from '../cx.ts';
import styles from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

export type ButtonLook = {
  readonly variant?: 'primary' | 'line' | 'ghost' | 'success' | 'danger' | 'link';
  readonly large?: boolean;
  readonly wide?: boolean;
  readonly square?: boolean;
};

/** The look of a button, for links that are one to the eye. */
export function buttonClass({ variant = 'primary', large, wide, square }: ButtonLook = {}): string {
  return cx(styles.button, styles[variant], large && styles.large, wide && styles.wide, square && styles.square);
}

type ButtonProps = ComponentProps<'button'> & ButtonLook;

export function Button({ variant, large, wide, square, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={cx(buttonClass({ variant, large, wide, square }), className)} {...rest} />;
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  readonly icon: IconName;
  /** What it does, for who cannot see the icon. */
  readonly label: string;
  readonly look?: 'plain' | 'quiet' | 'solid';
};

export function IconButton({ icon, label, look = 'plain', className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      className={cx(styles.iconButton, look !== 'plain' && styles[look], className)}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
