import { consumer } from '@pardos/platform/consume';
import { sendMail } from '@pardos/platform/mailer';
import { config } from '../config.ts';
import { eventContextOf } from '../context.ts';
import { contactOf } from '../data/contacts.ts';
import { type Push, sendPush } from '../data/send-push.ts';
import type { PushSubscription } from '../domain/push-subscription.ts';
import { tell } from '../usecases/tell.ts';

const outside = {
  place: { baseUrl: config.CLIENT_BASE_URL, defaultShop: config.DEFAULT_SHOP },
  preferencesUrl: config.PREFERENCES_URL,
  contactOf,
  sendMail,
  sendPush: (subscription: PushSubscription, push: Push) => sendPush(subscription, push, `mailto:${config.SENDER}`),
};

/** A replay is for projections: what was told once is not told again. */
export const handler = consumer((event) => tell(eventContextOf(event, outside), event), {
  silentOnReplay: true,
});
