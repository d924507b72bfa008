import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import styles from './json-view.module.css';

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\b/gi;

/** A value as indented JSON, its keys and values told apart. */
export function JsonView({ value, label }: { readonly value: unknown; readonly label: string }) {
  const text = JSON.stringify(value, null, 2) ?? 'undefined';
  return (
    <ScrollArea label={label} className={styles.box}>
      <pre className={styles.json}>{highlighted(text)}</pre>
    </ScrollArea>
  );
}

function highlighted(text: string) {
  const parts = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, string, colon] = match;
    parts.push(text.slice(last, match.index));
    const kind = string === undefined ? styles.literal : colon === undefined ? styles.string : styles.key;
    parts.push(
      <span key={match.index} className={kind}>
        {whole}
      </span>,
    );
    last = match.index + whole.length;
  }
  parts.push(text.slice(last));
  return parts;
}
