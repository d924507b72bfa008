import { untilStored } from '@pardos/platform/until-stored';
import type { MailTopic } from '../domain/mail-preferences.ts';
import type { PreferencesContext } from '../preferences-context.ts';

/** Stores which mails a person does not want. The token that names them is the permission. */
export async function setMailPreferences(
  ctx: PreferencesContext,
  addressHash: string,
  off: readonly MailTopic[],
): Promise<void> {
  await untilStored(async () => {
    const { version } = await ctx.preferences.get(addressHash);
    return await ctx.preferences.save(addressHash, { off: [...off], version: version + 1 });
  });
}
