import type { StageKind } from '../../gql/graphql.ts';
import type { GlyphName } from '../../shell/glyph.tsx';

/** How a stage's board speaks. */
export type DeskWords = {
  readonly kind: StageKind;
  readonly queueName: string;
  readonly glyph: GlyphName;
  readonly done: string;
  readonly empty: string;
  /** Offered when giving a task back. */
  readonly releaseReasons: readonly string[];
};

const BUSY = 'Estoy con otro pedido';

export const desks: Readonly<Record<StageKind, DeskWords>> = {
  RECEPTION: {
    kind: 'RECEPTION',
    queueName: 'Recepción',
    glyph: 'bell',
    done: 'Aceptar pedido',
    empty: 'No hay pedidos por aceptar.',
    releaseReasons: [BUSY, 'Falta un dato del cliente', 'Cambio de turno'],
  },
  KITCHEN: {
    kind: 'KITCHEN',
    queueName: 'Cocina',
    glyph: 'fire',
    done: 'Todo listo',
    empty: 'No hay pedidos por preparar.',
    releaseReasons: ['Falta un insumo', 'Horno lleno', 'Equipo malogrado', BUSY, 'Cambio de turno'],
  },
  PACKING: {
    kind: 'PACKING',
    queueName: 'Empaque',
    glyph: 'bag',
    done: 'Todo listo',
    empty: 'No hay pedidos por empacar.',
    releaseReasons: ['Falta un producto', 'Faltan envases', BUSY, 'Cambio de turno'],
  },
  DELIVERY: {
    kind: 'DELIVERY',
    queueName: 'Reparto',
    glyph: 'moto',
    done: 'Llegué: pedir código',
    empty: 'No hay pedidos por repartir.',
    releaseReasons: ['Moto malograda', 'No alcanzo a llegar', 'Volví al local', 'Cambio de turno'],
  },
  COUNTER: {
    kind: 'COUNTER',
    queueName: 'Mostrador',
    glyph: 'shop',
    done: 'Entregado',
    empty: 'No hay pedidos por entregar.',
    releaseReasons: ['El cliente aún no llega', BUSY, 'Cambio de turno'],
  },
};
