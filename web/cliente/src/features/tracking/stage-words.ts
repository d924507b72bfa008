import type { IconName } from '@pardos/web-ui/components/icon.tsx';
import type { DelayReason, OrderStatus, Role, StageKind, StageProgress } from '../../gql/graphql.ts';

type StageWords = {
  readonly short: string;
  readonly icon: IconName;
  readonly ahead: string;
  readonly now: string;
  readonly done: string;
};

const STAGES: Readonly<Record<StageKind, StageWords>> = {
  RECEPTION: {
    short: 'Recibido',
    icon: 'check',
    ahead: 'Recepción',
    now: 'Lo está revisando el restaurante',
    done: 'Pedido recibido',
  },
  KITCHEN: { short: 'Cocina', icon: 'flame', ahead: 'Cocina', now: 'En la cocina', done: 'Preparado en cocina' },
  PACKING: { short: 'Empaque', icon: 'box', ahead: 'Empaque', now: 'Empacando', done: 'Empacado y revisado' },
  DELIVERY: { short: 'En camino', icon: 'moto', ahead: 'Reparto', now: 'En camino', done: 'Entregado en tus manos' },
  COUNTER: {
    short: 'Mostrador',
    icon: 'store',
    ahead: 'Entrega en mostrador',
    now: 'Te esperamos en el mostrador',
    done: 'Entregado en mostrador',
  },
};

const ROLES: Readonly<Record<Role, string>> = {
  HOST: 'recepción',
  COOK: 'cocina',
  PACKER: 'despacho',
  COURIER: 'reparto',
  MANAGER: 'administración',
  ADMIN: 'administración',
  PLATFORM_ADMIN: 'administración',
  DEVICE: 'pantalla',
};

/** A stage by its name and drawing. */
export function stageWords(kind: StageKind): StageWords {
  return STAGES[kind];
}

/** A stage as it stands. */
export function stageTitle(kind: StageKind, state: StageProgress): string {
  const { ahead, now, done } = STAGES[kind];
  if (state === 'COMPLETED') return done;
  return state === 'CLAIMED' ? now : ahead;
}

/** What a person does in the restaurant. */
export function roleName(role: Role): string {
  return ROLES[role];
}

/** The headline of an order. */
export function statusTitle(status: OrderStatus, pickup: boolean): string {
  switch (status) {
    case 'AWAITING_PAYMENT':
      return 'Esperando tu pago';
    case 'RECEIVED':
      return 'Recibimos tu pedido';
    case 'CONFIRMED':
      return 'Aceptamos tu pedido';
    case 'PREPARING':
      return 'Tu pedido está en la cocina';
    case 'PACKING':
      return 'Estamos empacando tu pedido';
    case 'READY':
      return pickup ? 'Tu pedido está listo' : 'Tu pedido está por salir';
    case 'ON_THE_WAY':
      return 'Tu pedido va en camino';
    case 'DELIVERED':
      return '¡Buen provecho!';
    case 'CANCELLED':
      return 'Tu pedido fue cancelado';
  }
}

const DELAYS: Readonly<Record<DelayReason, string>> = {
  HIGH_DEMAND: 'tenemos mucha demanda.',
  MISSING_INGREDIENT: 'nos falta un insumo.',
  REMAKE: 'repetimos un plato para que llegue bien.',
  TRAFFIC: 'hay mucho tráfico.',
  OTHER: 'necesitamos un poco más de tiempo.',
};

/** Why an order takes longer: what whoever told it wrote, or our words. */
export function delayWords(reason: DelayReason, note: string | null | undefined): string {
  return note || DELAYS[reason];
}
