/** The steps as people call them. */
export const stageNames: Readonly<Record<string, string>> = {
  RECEPTION: 'Recepción',
  KITCHEN: 'Cocina',
  PACKING: 'Empaque',
  DELIVERY: 'Reparto',
  COUNTER: 'Mostrador',
};
