import { useState } from 'react';
import { errorMessage } from '../apollo.ts';
import { Button } from './button.tsx';

type Props = {
  readonly label: string;
  /** The file's address, asked for when somebody wants it: it is good for minutes only. Null: there is none yet. */
  readonly addressOf: () => Promise<string | null>;
  /** What is said while there is none yet. */
  readonly notYet: string;
};

/** Gives a file that is kept behind a short-lived address. */
export function DownloadButton({ label, addressOf, notYet }: Props) {
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState('');

  const download = async () => {
    setBusy(true);
    try {
      const address = await addressOf();
      setMessage(address === null ? notYet : '');
      if (address !== null) window.location.assign(address);
    } catch (error) {
      setMessage(errorMessage(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button variant="line" disabled={busy} onClick={() => void download()}>
        {label}
      </Button>
      <p role="status">{message}</p>
    </>
  );
}
