import { moneyOf } from '@pardos/contracts/money';
import type { StageKind } from '@pardos/contracts/stages';
import type { idempotencyConflict, inputError, versionConflict } from '@pardos/contracts/user-errors';

type Path = readonly (string | number)[];

export type OrderError = ReturnType<
  | typeof inputError
  | typeof versionConflict
  | typeof idempotencyConflict
  | typeof itemUnavailable
  | typeof outOfZone
  | typeof branchClosed
  | typeof priceChanged
  | typeof optionGroupError
  | typeof cancelNotAllowed
  | typeof slotFull
>;

/** An item cannot be had now. */
export function itemUnavailable(item: string, availableFrom: string | null, field: Path) {
  return {
    __typename: 'ItemUnavailableError' as const,
    code: 'ITEM_UNAVAILABLE' as const,
    message: `${item} se agotó por ahora. Quítalo del pedido o elige otro.`,
    field: field.map(String),
    item,
    availableFrom,
  };
}

/** The branch does not deliver there. */
export function outOfZone(districts: readonly string[], field: Path) {
  return {
    __typename: 'OutOfZoneError' as const,
    code: 'OUT_OF_ZONE' as const,
    message: `Este local no llega a ese distrito. Llega a: ${districts.join(', ')}. También puedes recoger tu pedido.`,
    field: field.map(String),
    districts,
  };
}

/** The branch does not take orders now. */
export function branchClosed(opensAt: string | null, pausedReason: string | null) {
  return {
    __typename: 'BranchClosedError' as const,
    code: 'BRANCH_CLOSED' as const,
    message: pausedReason ?? 'El local está cerrado en este momento. Elige otro local o vuelve cuando abra.',
    field: ['branchId'],
    opensAt,
  };
}

/** The slot has no place left. */
export function slotFull(alternatives: readonly string[]) {
  return {
    __typename: 'SlotFullError' as const,
    code: 'SLOT_FULL' as const,
    message: 'Ese horario se acaba de llenar. Elige otro.',
    field: ['scheduledFor'],
    alternatives,
  };
}

/** The total is not what the customer saw. */
export function priceChanged(oldTotalMinor: number, newTotalMinor: number) {
  const newTotal = moneyOf(newTotalMinor);
  return {
    __typename: 'PriceChangedError' as const,
    code: 'PRICE_CHANGED' as const,
    message: `El total cambió: ahora es ${newTotal.formatted}. Revísalo y confirma otra vez.`,
    field: ['expectedTotalMinor'],
    oldTotal: moneyOf(oldTotalMinor),
    newTotal,
  };
}

/** A choice has too few or too many options. */
export function optionGroupError(group: { name: string; min: number; max: number }, chosen: number, field: Path) {
  const { name, min, max } = group;
  const few = chosen < min;
  return {
    __typename: 'OptionGroupError' as const,
    code: few ? ('OPTION_GROUP_MIN' as const) : ('OPTION_GROUP_MAX' as const),
    message: few ? `Te falta elegir: ${name} (mínimo ${min}).` : `Elegiste de más: ${name} (máximo ${max}).`,
    field: field.map(String),
    group: name,
    min,
    max,
  };
}

/** The order can no longer be cancelled. */
export function cancelNotAllowed(stage: StageKind | null) {
  return {
    __typename: 'CancelNotAllowedError' as const,
    code: 'CANCEL_NOT_ALLOWED' as const,
    message:
      stage === null
        ? 'El pedido ya terminó.'
        : 'Ya estamos con tu pedido y no se puede anular desde aquí. Llama al local si necesitas ayuda.',
    field: null,
    stage,
  };
}
