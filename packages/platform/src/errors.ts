import type { Denial } from '@pardos/contracts/caller';
import { GraphQLError } from 'graphql';

/** Codes of top-level errors. */
export type ErrorCode = Denial | 'PIN_REQUIRED' | 'NOT_FOUND' | 'BAD_USER_INPUT';

const messages: Readonly<Record<ErrorCode, string>> = {
  UNAUTHENTICATED: 'Ingresa para continuar.',
  FORBIDDEN: 'Tu usuario no puede hacer esto.',
  PIN_REQUIRED: 'Escribe otra vez tu PIN para continuar.',
  NOT_FOUND: 'No existe o ya no está disponible.',
  BAD_USER_INPUT: 'La solicitud no es válida.',
};

/** An error that ends the field: who asks may not, or there is no such thing (for them). */
export function failure(code: ErrorCode): GraphQLError {
  return new GraphQLError(messages[code], { extensions: { code } });
}
