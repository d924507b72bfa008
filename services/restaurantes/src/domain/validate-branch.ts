import type { Channel } from '@pardos/contracts/events/snapshots';
import type { StageKind } from '@pardos/contracts/stages';
import { countErrors, type Path, type Problem, repeatErrors, slugErrors, textErrors, unless } from './input-rules.ts';
import type {
  BranchRequest,
  BranchSettings,
  HoursRequest,
  SpecialDayRequest,
  StageRequest,
  ZoneRequest,
} from './onboarding-request.ts';

const timeForm = /^([01]\d|2[0-3]):[0-5]\d$/;
const longestStageSeconds = 24 * 3600;
const mostZones = 60;
const mostSpecialDays = 60;

/** Everything that is wrong with a branch. */
export function branchErrors(branch: BranchRequest, at: Path): readonly Problem[] {
  const { numberPrefix, channels } = branch;
  return [
    ...slugErrors(branch.slug, [...at, 'slug']),
    ...unless(/^[A-Z]{1,3}$/.test(numberPrefix), 'Usa de una a tres letras mayúsculas.', [...at, 'numberPrefix']),
    ...countErrors(channels, 3, [...at, 'channels']),
    ...slotsErrors(branch, [...at, 'slots']),
    ...settingsErrors(branch, channels, at),
  ];
}

/** Everything that is wrong with what may change of a branch that hands over orders in these ways. */
export function settingsErrors(settings: BranchSettings, channels: readonly Channel[], at: Path): readonly Problem[] {
  const { hours, zones, stages, promisedMinutes } = settings;
  const delivers = channels.includes('DELIVERY');
  return [
    ...textErrors(settings.name, 60, [...at, 'name']),
    ...textErrors(settings.address, 120, [...at, 'address']),
    ...textErrors(settings.district, 60, [...at, 'district']),
    ...textErrors(settings.phone, 20, [...at, 'phone']),
    ...countErrors(hours, 21, [...at, 'hours']),
    ...hours.flatMap((entry, index) => hoursErrors(entry, [...at, 'hours', index])),
    ...unless(delivers === zones.length > 0, 'Las zonas van con el reparto, y el reparto con ellas.', [...at, 'zones']),
    ...unless(zones.length <= mostZones, `Se admiten hasta ${mostZones}.`, [...at, 'zones']),
    ...zones.flatMap((zone, index) => zoneErrors(zone, [...at, 'zones', index])),
    ...repeatErrors(
      zones.map((zone) => zone.district),
      (index) => [...at, 'zones', index, 'district'],
    ),
    ...stagesErrors(stages, channels, [...at, 'stages']),
    ...stages.flatMap((stage, index) => stageErrors(stage, [...at, 'stages', index])),
    ...unless(promisedMinutes >= 5 && promisedMinutes <= 240, 'Promete entre 5 y 240 minutos.', [
      ...at,
      'promisedMinutes',
    ]),
  ];
}

function slotsErrors({ slots }: BranchRequest, at: Path) {
  if (!slots) return [];
  const { minutes, capacity } = slots;
  return [
    ...unless(minutes === 15 || minutes === 30, 'Los turnos son de 15 o 30 minutos.', [...at, 'minutes']),
    ...unless(capacity >= 1 && capacity <= 500, 'Un turno recibe de 1 a 500 pedidos.', [...at, 'capacity']),
  ];
}

/** Everything that is wrong with days that are not as their weekday. */
export function specialDayErrors(days: readonly SpecialDayRequest[], at: Path): readonly Problem[] {
  return [
    ...unless(days.length <= mostSpecialDays, `Se admiten hasta ${mostSpecialDays}.`, at),
    ...repeatErrors(
      days.map(({ day }) => day),
      (index) => [...at, index, 'day'],
    ),
    ...days.flatMap(({ opens, closes, note }, index) => [
      ...textErrors(note, 60, [...at, index, 'note']),
      ...unless(
        opens === null ? closes === null : closes !== null && timeForm.test(opens) && timeForm.test(closes),
        'Escribe las dos horas como 11:30, o ninguna si no se atiende.',
        [...at, index, 'opens'],
      ),
    ]),
  ];
}

function hoursErrors({ weekday, opens, closes }: HoursRequest, at: Path) {
  const message = 'La hora se escribe como 11:30.';
  return [
    ...unless(weekday >= 1 && weekday <= 7, 'El día va de 1 (lunes) a 7 (domingo).', [...at, 'weekday']),
    ...unless(timeForm.test(opens), message, [...at, 'opens']),
    ...unless(timeForm.test(closes), message, [...at, 'closes']),
  ];
}

function zoneErrors({ district, feeMinor, minimumMinor }: ZoneRequest, at: Path) {
  return [
    ...textErrors(district, 60, [...at, 'district']),
    ...unless(feeMinor >= 0 && feeMinor <= 10_000, 'El costo va de 0 a 10000 céntimos.', [...at, 'feeMinor']),
    ...unless(minimumMinor >= 0 && minimumMinor <= 100_000, 'El mínimo va de 0 a 100000 céntimos.', [
      ...at,
      'minimumMinor',
    ]),
  ];
}

/** The steps must be those that the channels need, in the order in which food is made and handed over. */
function stagesErrors(stages: readonly StageRequest[], channels: readonly Channel[], at: Path) {
  const needed: readonly StageKind[] = [
    'RECEPTION',
    'KITCHEN',
    'PACKING',
    ...(channels.includes('DELIVERY') ? (['DELIVERY'] as const) : []),
    ...(channels.includes('PICKUP') ? (['COUNTER'] as const) : []),
  ];
  const given = stages.map((stage) => stage.kind).join(', ');
  return unless(given === needed.join(', '), `Las etapas de esta sede son, en este orden: ${needed.join(', ')}.`, at);
}

function stageErrors({ kind, automatic, targetSeconds, timeoutSeconds }: StageRequest, at: Path) {
  const isLong = timeoutSeconds > targetSeconds && timeoutSeconds <= longestStageSeconds;
  return [
    ...unless(!automatic || kind === 'RECEPTION', 'Solo la recepción puede ser automática.', [...at, 'automatic']),
    ...unless(targetSeconds > 0, 'La meta es de un segundo o más.', [...at, 'targetSeconds']),
    ...unless(isLong, 'El límite es mayor que la meta y de hasta un día.', [...at, 'timeoutSeconds']),
  ];
}
