import type { DomainEvent, EventOf } from '@pardos/contracts/events/event';
import type { StageKind } from '@pardos/contracts/stages';
import type { InboxNotice } from './inbox.ts';

const stageNames: Readonly<Record<StageKind, string>> = {
  RECEPTION: 'Recepción',
  KITCHEN: 'Cocina',
  PACKING: 'Empaque',
  DELIVERY: 'Reparto',
  COUNTER: 'Mostrador',
};

/** What the staff of a branch are told of an event; null for what is not theirs to know. */
export function staffNoticeOf(event: DomainEvent): { readonly branchId: string; readonly notice: InboxNotice } | null {
  switch (event.detailType) {
    case 'StageOverdue.v1':
      return event.branchId === null ? null : { branchId: event.branchId, notice: lateNotice(event) };
    case 'BranchConfigured.v1': {
      const notice = orderingNotice(event);
      return notice && { branchId: event.data.branch.id, notice };
    }
    case 'StaffPinLocked.v1':
      return event.branchId === null ? null : { branchId: event.branchId, notice: pinNotice(event) };
    default:
      return null;
  }
}

function lateNotice(event: EventOf<'StageOverdue.v1'>): InboxNotice {
  const { orderId, number, stage, level } = event.data;
  const name = stageNames[stage.kind];
  const minutes = Math.max(1, Math.round(stage.timeoutSeconds / 60));
  const words =
    level === 1
      ? {
          topic: 'LATE' as const,
          title: `${number} se pasó de tiempo en ${name}`,
          body: `Lleva más de ${minutes} min.`,
        }
      : {
          topic: 'VERY_LATE' as const,
          title: `${number} espera demasiado en ${name}`,
          body: `Ya va ${level} veces su plazo de ${minutes} min. Que alguien lo saque ahora.`,
        };
  return { id: event.id, at: event.occurredAt, orderId, orderNumber: number, ...words };
}

/** Only when the change stopped or reopened ordering: hours and zones are nobody's news. */
function orderingNotice(event: EventOf<'BranchConfigured.v1'>): InboxNotice | null {
  const { branch, ordering } = event.data;
  if (ordering === undefined) return null;

  const who = event.actor.name ?? 'La administración';
  const told = { id: event.id, at: event.occurredAt, orderId: null, orderNumber: null };
  return ordering === 'PAUSED'
    ? { ...told, topic: 'PAUSED', title: `${branch.name} no recibe pedidos`, body: `${who}: ${branch.pausedReason}` }
    : { ...told, topic: 'REOPENED', title: `${branch.name} recibe pedidos otra vez`, body: `Lo reabrió ${who}.` };
}

/** Somebody forgot their PIN, or tries another's: whoever is meant knows which. */
function pinNotice(event: EventOf<'StaffPinLocked.v1'>): InboxNotice {
  const { staffName, screenName, scope, failures } = event.data;
  const told = { id: event.id, at: event.occurredAt, orderId: null, orderNumber: null, topic: 'PIN_LOCKED' as const };
  return scope === 'PERSON'
    ? {
        ...told,
        title: `PIN bloqueado en ${screenName}`,
        body: `${failures} intentos fallidos con el PIN de ${staffName}. Si no fue quien dice, que cambie su PIN.`,
      }
    : {
        ...told,
        title: `${screenName} se bloqueó`,
        body: `${failures} PIN equivocados en una hora, el último de ${staffName}. Mira quién está delante.`,
      };
}
