/** Something in the input that the person can mend, as the GraphQL interface UserError has it. */
export type UserErrorOf<Code extends string> = {
  readonly code: Code;
  /** Spanish, made to be shown: what is wrong and what to do. */
  readonly message: string;
  readonly field: readonly string[] | null;
};

/** An error of one input field. */
export function inputError<Code extends string>(
  code: Code,
  message: string,
  field: readonly (string | number)[] | null = null,
) {
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
