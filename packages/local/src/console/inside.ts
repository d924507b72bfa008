import type { Clock } from '../clock.ts';
import type { Queues } from '../parts/s3-sqs/queues.ts';
import type { CloudParts } from '../provision/cloud-parts.ts';
import type { Recorder } from './recorder.ts';

/** The inner side of a cloud, as its console sees it. */
export type Inside = {
  readonly parts: CloudParts;
  readonly queues: Queues;
  /** Address of the inbox, with its slash. */
  readonly mailUrl: string;
  readonly clock: Clock;
  readonly recorder: Recorder;
};
