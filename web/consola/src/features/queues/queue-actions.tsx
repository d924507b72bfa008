import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { useState } from 'react';
import { PurgeAnswer, QueueList, RedriveAnswer } from '../../api/queues.ts';
import { command, useLive } from '../../api/use-live.ts';
import { shortName } from '../../shell/format.ts';
import styles from './queue-actions.module.css';

type Props = {
  readonly name: string;
  /** Gets what happened, in words. */
  readonly onDone: (told: string) => void;
};

/** Sends dead letters back to where they failed, or empties the queue after asking. */
export function QueueActions({ name, onDone }: Props) {
  const queues = useLive({ path: '/queues', schema: QueueList });
  const [isAsking, setAsking] = useState(false);
  const queue = queues.data?.find((one) => one.name === name);
  const held = queue ? queue.visible + queue.inFlight + queue.delayed : 0;
  const path = `/queues/${encodeURIComponent(name)}`;

  const run = async (work: () => Promise<string>) => {
    onDone(await work().catch((error: Error) => `No se pudo: ${error.message}`));
  };
  const redrive = () =>
    run(async () => {
      const { moved, failure } = await command(`${path}/redrive`, RedriveAnswer);
      return failure ? `${moved} devueltos; después: ${failure}` : `${moved} devueltos a su cola`;
    });
  const purge = () =>
    run(async () => {
      setAsking(false);
      return `${(await command(`${path}/purge`, PurgeAnswer)).purged} mensajes borrados`;
    });

  return (
    <>
      {queue && queue.deadLettersOf.length > 0 && (
        <Button square className={styles.action} disabled={queue.visible === 0} onClick={() => void redrive()}>
          Devolver a {queue.deadLettersOf.map(shortName).join(', ')}
        </Button>
      )}
      <Button square variant="line" className={styles.action} disabled={held === 0} onClick={() => setAsking(true)}>
        Vaciar
      </Button>
      <PurgeDialog
        open={isAsking}
        name={name}
        held={held}
        onPurge={() => void purge()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

type PurgeDialogProps = {
  readonly open: boolean;
  readonly name: string;
  readonly held: number;
  readonly onPurge: () => void;
  readonly onClose: () => void;
};

function PurgeDialog({ open, name, held, onPurge, onClose }: PurgeDialogProps) {
  return (
    <Dialog open={open} title="¿Vaciar la cola?" onClose={onClose}>
      <p className={styles.question}>
        Se borran los {held} mensajes de {shortName(name)}. No hay vuelta atrás.
      </p>
      <div className={styles.answers}>
        <Button square variant="ghost" onClick={onClose}>
          Dejarlos
        </Button>
        <Button square onClick={onPurge}>
          Borrar {held}
        </Button>
      </div>
    </Dialog>
  );
}
