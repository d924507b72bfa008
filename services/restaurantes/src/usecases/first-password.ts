import type { Mail } from '@pardos/contracts/mail';
import type { Context } from '../context.ts';
import type { Staff } from '../domain/shop.ts';
import type { invitationMail } from '../domain/staff-mail.ts';

/** Gives a person a password for one sign-in, and mails it to them. May be repeated: the newest mail holds. */
export async function sendFirstPassword(
  ctx: Context,
  person: Staff & { readonly email: string },
  mailOf: (entry: Parameters<typeof invitationMail>[0]) => Mail,
): Promise<void> {
  const shop = await ctx.dataOf(person.shopId).shop();
  if (shop === null) throw new Error('a person of a shop that is not there');
  const password = ctx.newPassword();
  await ctx.staffPool.register({ ...person, password }, { permanent: false });
  const { name, email } = person;
  await ctx.sendMail(mailOf({ shop: shop.name, name, email, password, url: ctx.staffUrl }));
}
