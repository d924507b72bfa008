import { InvalidToken, SendTaskSuccessCommand, SFNClient, TaskDoesNotExist, TaskTimedOut } from '@aws-sdk/client-sfn';

const states = new SFNClient({});

/** Lets the workflow go on. May be repeated. */
export async function wake(taskToken: string): Promise<void> {
  await spent(() => states.send(new SendTaskSuccessCommand({ taskToken, output: '{}' })));
}

/** A token that was used, or whose time ran out, has nothing left to say: the flow in the database already says it. */
export async function spent(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    const known = error instanceof TaskDoesNotExist || error instanceof TaskTimedOut || error instanceof InvalidToken;
    if (!known) throw error;
  }
}
