type Priced = { readonly amountMinor: number };

export type RuleGroup = {
  readonly id: string;
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly freeCount?: number | null;
  readonly extraPrice?: Priced | null;
  readonly options: readonly { readonly id: string; readonly name: string; readonly priceDelta: Priced }[];
};

/** Chosen option ids by group id, in the order of choosing. */
export type Selection = Readonly<Record<string, readonly string[]>>;

export type ChosenOption = { readonly groupId: string; readonly optionId: string };

/** Chooses or unchooses an option. In a group of one the new takes the place of the old; a full group takes no more. */
export function toggleOption(group: RuleGroup, selection: Selection, optionId: string): Selection {
  const chosen = selection[group.id] ?? [];
  if (chosen.includes(optionId)) {
    const mandatory = group.max === 1 && group.min === 1;
    return mandatory ? selection : { ...selection, [group.id]: chosen.filter((id) => id !== optionId) };
  }
  if (group.max === 1) return { ...selection, [group.id]: [optionId] };
  if (chosen.length >= group.max) return selection;
  return { ...selection, [group.id]: [...chosen, optionId] };
}

/** The groups where something must still be chosen, in order. */
export function missingGroups<G extends RuleGroup>(groups: readonly G[], selection: Selection): readonly G[] {
  return groups.filter((group) => (selection[group.id]?.length ?? 0) < group.min);
}

/** True when it goes into the cart as it is. */
export function isSimple(groups: readonly Pick<RuleGroup, 'min'>[]): boolean {
  return groups.every((group) => group.min === 0);
}

/** What the chosen options add to the price of one, in céntimos. */
export function optionsPrice(groups: readonly RuleGroup[], selection: Selection): number {
  return groups.reduce((total, group) => total + groupPrice(group, selection[group.id] ?? []), 0);
}

/** The selection as the cart and the graph take it. */
export function chosenOptions(groups: readonly RuleGroup[], selection: Selection): readonly ChosenOption[] {
  return groups.flatMap((group) => (selection[group.id] ?? []).map((optionId) => ({ groupId: group.id, optionId })));
}

/** The way back: from a line of the cart. */
export function selectionOf(options: readonly ChosenOption[]): Selection {
  const selection: Record<string, readonly string[]> = {};
  for (const { groupId, optionId } of options) selection[groupId] = [...(selection[groupId] ?? []), optionId];
  return selection;
}

/** What may be chosen, in words: Elige 1; Hasta 4 gratis, cada una más suma …. */
export function ruleText(group: RuleGroup, money: (amountMinor: number) => string): string {
  if (group.freeCount != null && group.extraPrice) {
    return `Hasta ${group.freeCount} gratis; cada una más suma ${money(group.extraPrice.amountMinor)}`;
  }
  if (group.min === group.max) return `Elige ${group.min}`;
  if (group.min > 0) return `Elige de ${group.min} a ${group.max}`;
  return `Hasta ${group.max}`;
}

/** The first freeCount options of a group cost nothing more than their own price; each beyond costs extraPrice too. */
function groupPrice(group: RuleGroup, chosen: readonly string[]): number {
  const deltas = chosen.map((id) => group.options.find((option) => option.id === id)?.priceDelta.amountMinor ?? 0);
  const beyond = group.freeCount == null ? 0 : Math.max(0, chosen.length - group.freeCount);
  return deltas.reduce((total, delta) => total + delta, beyond * (group.extraPrice?.amountMinor ?? 0));
}
