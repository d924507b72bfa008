import type { CSSProperties, ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import styles from './state-views.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

type MessageProps = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: IconName;
  readonly action?: ReactNode;
  /** Level of its heading; 1 when it is all that the page says. */
  readonly level?: 1 | 2 | 3;
};

/** Nothing is here, and what to do about it. */
export function EmptyView({ title, children, icon = 'bag', action, level = 2 }: MessageProps) {
  const Heading: 'h1' | 'h2' | 'h3' = `h${level}`;
  return (
    <div className={styles.view}>
      <Icon name={icon} className={styles.icon} />
      <Heading className={styles.title}>{title}</Heading>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}

type FailedProps = Pick<MessageProps, 'children' | 'level'> & {
  readonly title?: string;
  readonly onRetry?: () => void;
};

/** It could not be had, and a way to try again. */
export function FailedView({ title = 'No pudimos cargar esto', children, level, onRetry }: FailedProps) {
  return (
    <div role="alert">
      <EmptyView
        icon="alert"
        title={title}
        level={level}
        action={onRetry && <Button onClick={onRetry}>Reintentar</Button>}
      >
        {children}
      </EmptyView>
    </div>
  );
}

/** A grey shape as big as what will come. */
export function Bone({ className, style }: { readonly className?: string; readonly style?: CSSProperties }) {
  return <div className={cx(styles.bone, className)} style={style} aria-hidden="true" />;
}

/** Shapes of what will come; who hears the page is told that it loads. */
export function LoadingView({
  label = 'Cargando…',
  children,
}: {
  readonly label?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div role="status" aria-busy="true">
      <VisuallyHidden>{label}</VisuallyHidden>
      {children}
    </div>
  );
}
