import { type ReactNode, useEffect, useId, useRef } from 'react';
import { cx } from '../cx.ts';
import { IconButton } from './button.tsx';
import styles from './dialog.module.css';

type DialogProps = {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** A sheet from below (in the middle of a wide screen), or a drawer at the left. */
  readonly look?: 'sheet' | 'drawer';
  readonly children: ReactNode;
};

/** A question over the page: focus stays inside, Escape and the ground close it, focus returns to where it was. */
export function Dialog({ open, title, onClose, look = 'sheet', children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return;
    dialog.showModal();
    return () => dialog.close();
  }, [open]);

  if (!open) return null;

  return (
    <dialog
      ref={ref}
      className={cx(styles.dialog, styles[look])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === ref.current && isOutside(event, ref.current)) onClose();
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {title}
        </h2>
        <IconButton icon="close" label="Cerrar" look="solid" onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}

function isOutside(point: { readonly clientX: number; readonly clientY: number }, element: Element): boolean {
  const box = element.getBoundingClientRect();
  return point.clientX < box.left || point.clientX > box.right || point.clientY < box.top || point.clientY > box.bottom;
}
