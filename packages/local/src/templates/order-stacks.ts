import { dependenciesOf } from './intrinsics.ts';
import type { CompiledService, Template } from './template.ts';

/**
 * The services so ordered that each comes after those whose exports it imports. Throws when an export is missing, is
 * declared twice, or when services import each other in a circle: CloudFormation could not deploy them either.
 */
export function orderStacks(services: readonly CompiledService[]): readonly CompiledService[] {
  const exporters = exportersOf(services);
  const needs = new Map(services.map((service) => [service, exportersNeededBy(service, exporters)]));
  return sortByNeeds(
    services,
    (service) => needs.get(service) ?? [],
    (service) => service.name,
  );
}

/** The resources of a template in an order in which each comes after those it refers to. */
export function orderResources(template: Template, stack: string): readonly string[] {
  const ids = Object.keys(template.Resources);
  return sortByNeeds(
    ids,
    (id) => {
      const resource = template.Resources[id];
      if (!resource) return [];
      const referred = dependenciesOf(resource.Properties ?? {}).resources;
      const declared = [resource.DependsOn ?? []].flat();
      const needed = [...referred, ...declared];
      const missing = needed.find((other) => !template.Resources[other]);
      if (missing) throw new Error(`${stack}: ${id} refers to ${missing}, which is not in the template`);
      return needed;
    },
    (id) => `${stack}/${id}`,
  );
}

function exportersOf(services: readonly CompiledService[]): ReadonlyMap<string, CompiledService> {
  const exporters = new Map<string, CompiledService>();
  for (const service of services) {
    for (const output of Object.values(service.template.Outputs)) {
      const name = output.Export?.Name;
      if (typeof name !== 'string') continue;
      const other = exporters.get(name);
      if (other) throw new Error(`Both ${other.name} and ${service.name} export ${name}`);
      exporters.set(name, service);
    }
  }
  return exporters;
}

function exportersNeededBy(
  service: CompiledService,
  exporters: ReadonlyMap<string, CompiledService>,
): readonly CompiledService[] {
  const everything = [service.template.Resources, service.template.Outputs];
  const imports = dependenciesOf(JSON.parse(JSON.stringify(everything))).imports;
  return [...imports].map((name) => {
    const exporter = exporters.get(name);
    if (!exporter) throw new Error(`${service.name} imports ${name}, which no service exports`);
    if (exporter === service) throw new Error(`${service.name} imports ${name}, which it exports itself`);
    return exporter;
  });
}

function sortByNeeds<T>(items: readonly T[], needsOf: (item: T) => readonly T[], nameOf: (item: T) => string): T[] {
  const sorted = new Set<T>();
  const path: T[] = [];
  const visit = (item: T): void => {
    if (sorted.has(item)) return;
    if (path.includes(item)) {
      const circle = [...path.slice(path.indexOf(item)), item].map(nameOf);
      throw new Error(`These need each other in a circle: ${circle.join(' -> ')}`);
    }
    path.push(item);
    for (const needed of needsOf(item)) visit(needed);
    path.pop();
    sorted.add(item);
  };
  for (const item of items) visit(item);
  return [...sorted];
}
