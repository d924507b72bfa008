import { consumer } from '@pardos/platform/consume';
import { moneyContextOf } from '../context.ts';
import { provider } from '../provider.ts';
import { consumeEvent } from '../usecases/consume-event.ts';

/** A replay is for projections: money that was given back is not given back again. */
export const handler = consumer((event) => consumeEvent(moneyContextOf(event.tenantId, provider), event), {
  silentOnReplay: true,
});
