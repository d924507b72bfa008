import { cx } from '@pardos/web-ui/cx.ts';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { type QueueMessage, QueueMessages } from '../../api/queues.ts';
import { useLive } from '../../api/use-live.ts';
import { paths } from '../../paths.ts';
import { Chip, type Tone } from '../../shell/chip.tsx';
import { formatInstant, formatMs, shortName } from '../../shell/format.ts';
import { JsonView } from '../../shell/json-view.tsx';
import { Page } from '../../shell/page.tsx';
import rows from '../../shell/rows.module.css';
import { Shown } from '../../shell/shown.tsx';
import { Unfold } from '../../shell/unfold.tsx';
import { QueueActions } from './queue-actions.tsx';
import styles from './queue-page.module.css';

const places: Readonly<Record<QueueMessage['place'], { readonly name: string; readonly tone: Tone }>> = {
  visible: { name: 'visible', tone: 'warn' },
  'in-flight': { name: 'en vuelo', tone: 'new' },
  delayed: { name: 'aplazado', tone: 'plain' },
};

/** The messages of a queue, which stay in it, and what can be done with all of them. */
export function QueuePage() {
  const { name = '' } = useParams();
  const live = useLive({ path: `/queues/${encodeURIComponent(name)}/messages`, schema: QueueMessages });
  const [news, setNews] = useState('');

  return (
    <Page
      title={shortName(name)}
      tools={
        <>
          <QueueActions name={name} onDone={(told) => [setNews(told), live.refresh()]} />
          <Link to={paths.queues}>← Colas</Link>
        </>
      }
    >
      <p role="status" className={styles.news}>
        {news}
      </p>
      <Shown
        live={live}
        isEmpty={(messages) => messages.length === 0}
        empty={{ title: 'La cola está vacía', text: 'Nada espera, nada está en vuelo.' }}
      >
        {(messages) => (
          <div className={rows.rows}>
            {messages.map((message) => (
              <Unfold key={message.id} summary={<Line message={message} />}>
                {() => <Whole message={message} />}
              </Unfold>
            ))}
          </div>
        )}
      </Shown>
    </Page>
  );
}

function Line({ message: { place, sentAt, ageMs, receiveCount, body } }: { readonly message: QueueMessage }) {
  return (
    <span className={rows.line}>
      <Chip tone={places[place].tone}>{places[place].name}</Chip>
      <time dateTime={new Date(sentAt).toISOString()}>{formatInstant(sentAt)}</time>
      <span className={rows.muted}>
        hace {formatMs(ageMs)} · recibido {receiveCount}×
      </span>
      <code className={cx(rows.muted, rows.long, styles.body)}>{body}</code>
    </span>
  );
}

function Whole({ message: { body, ...facts } }: { readonly message: QueueMessage }) {
  return (
    <>
      <JsonView label="Cuerpo del mensaje" value={readBody(body)} />
      <JsonView label="Atributos del mensaje" value={facts} />
    </>
  );
}

function readBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
