import { tenantStore } from '@pardos/platform/tenant-store';
import { type MailPreferencesRepository, mailPreferencesOf } from './data/mail-preferences.ts';

/** What the use cases of a mail's link get. */
export type PreferencesContext = { readonly preferences: MailPreferencesRepository };

/** The context of a mail's link. */
export function preferencesContextOf(tenantId: string): PreferencesContext {
  return { preferences: mailPreferencesOf(tenantStore(tenantId), tenantId) };
}
