/** The codes of schema/common.graphql that a use case can give; the compiler compares the two where they meet. */
export type UserErrorCode =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'INVALID'
  | 'TAKEN'
  | 'TOO_MANY'
  | 'LINES_INVALID'
  | 'QUANTITY_INVALID'
  | 'PRODUCT_UNKNOWN'
  | 'ITEM_UNAVAILABLE'
  | 'OPTION_UNKNOWN'
  | 'OPTION_GROUP_MIN'
  | 'OPTION_GROUP_MAX'
  | 'BRANCH_UNKNOWN'
  | 'BRANCH_CLOSED'
  | 'OUT_OF_ZONE'
  | 'BELOW_MINIMUM'
  | 'PHONE_INVALID'
  | 'EMAIL_INVALID'
  | 'DOCUMENT_INVALID'
  | 'CASH_TOO_LITTLE'
  | 'PRICE_CHANGED'
  | 'SLOT_UNKNOWN'
  | 'SLOT_FULL'
  | 'COUPON_UNKNOWN'
  | 'COUPON_EXPIRED'
  | 'COUPON_MINIMUM'
  | 'COUPON_USED_UP'
  | 'COUPON_NOT_APPLICABLE'
  | 'IDEMPOTENCY_CONFLICT'
  | 'QUEUE_EMPTY'
  | 'ALREADY_CLAIMED'
  | 'NOT_OWNER'
  | 'TRANSITION_NOT_ALLOWED'
  | 'VERSION_CONFLICT'
  | 'HANDOVER_CODE_WRONG'
  | 'HANDOVER_CODE_LOCKED'
  | 'CANCEL_NOT_ALLOWED'
  | 'ALREADY_RATED'
  | 'PAYMENT_DECLINED'
  | 'PAYMENT_CLOSED'
  | 'PAYMENT_IN_PROGRESS'
  | 'UNDO_NOT_ALLOWED'
  | 'STAFF_UNSUITABLE'
  | 'OWN_ACCOUNT'
  | 'LAST_ADMIN'
  | 'EMAIL_MISSING'
  | 'PIN_WEAK'
  | 'PIN_MISSING'
  | 'PIN_WRONG'
  | 'PIN_LOCKED';

/** An error of one input field. */
export function inputError(code: UserErrorCode, message: string, field: readonly (string | number)[] | null = null) {
  return { __typename: 'InputError' as const, code, message, field: field === null ? null : field.map(String) };
}

/** Somebody changed the object first. */
export function versionConflict(currentVersion: number) {
  return {
    __typename: 'VersionConflictError' as const,
    code: 'VERSION_CONFLICT' as const,
    message: 'Alguien cambió esto hace un momento. Mira cómo quedó y vuelve a intentarlo.',
    field: ['expectedVersion'],
    currentVersion,
  };
}

/** The same key came with another body. */
export function idempotencyConflict() {
  return {
    __typename: 'IdempotencyConflictError' as const,
    code: 'IDEMPOTENCY_CONFLICT' as const,
    message: 'Este envío ya se usó para otro pedido. Vuelve a confirmar para hacer uno nuevo.',
    field: ['idempotencyKey'],
  };
}
