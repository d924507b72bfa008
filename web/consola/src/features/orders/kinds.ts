import type { TimelineKind } from '../../api/orders.ts';

type KindWords = { readonly one: string; readonly many: string };

/** What each kind of entry is called. */
export const kindWords: Readonly<Record<TimelineKind, KindWords>> = {
  event: { one: 'evento', many: 'Eventos' },
  log: { one: 'registro', many: 'Registros' },
  state: { one: 'estado', many: 'Flujo' },
  message: { one: 'mensaje', many: 'En cola' },
  row: { one: 'fila', many: 'Filas' },
  mail: { one: 'correo', many: 'Correos' },
};
