import { Button } from '@pardos/web-ui/components/button.tsx';
import { useNow } from '@pardos/web-ui/use-now.ts';
import { Glyph } from '../../shell/glyph.tsx';
import { KeyHint } from '../../shell/key-hint.tsx';
import styles from './undo-bar.module.css';
import type { Undoable } from './use-desk.ts';

type Props = { readonly undoable: Undoable; readonly busy: boolean; readonly onUndo: () => void };

/** What was just done, and ten seconds to take it back. */
export function UndoBar({ undoable, busy, onUndo }: Props) {
  const left = Math.max(0, Math.ceil((undoable.until - useNow(250)) / 1000));
  const { number, state } = undoable.task;

  return (
    <div className={styles.bar}>
      <p className={styles.text} role="status">
        <Glyph name="check" />
        {number} {state === 'CLAIMED' ? 'tomado' : 'listo'}
      </p>
      <Button square className={styles.undo} disabled={busy} onClick={onUndo}>
        <Glyph name="undo" />
        Deshacer <span aria-hidden="true">{left} s</span>
        <KeyHint>R</KeyHint>
      </Button>
      <i key={undoable.until} className={styles.shrink} />
    </div>
  );
}
