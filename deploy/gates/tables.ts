import { type at, listAt, textAt } from '@pardos/local/json';
import { type Finding, type Gate, type Platform, type Resource, resourcesOf, type Stack } from '../platform.ts';

/** Keys as code writes them against keys as the template declares them. */
export const tables: Gate = {
  name: 'tables have the keys that the code uses',
  proves:
    'keys, indexes and the time-to-live of each service’s table are those that its data code names, and none idle',
  check: (platform) =>
    platform.stacks.flatMap((stack) =>
      resourcesOf(stack, 'AWS::DynamoDB::Table').flatMap((table) => tableFindings(platform, stack, table)),
    ),
};

function tableFindings({ code }: Platform, stack: Stack, { where, properties }: Resource): Finding[] {
  const data = [...code].filter(([path]) => path.startsWith(`services/${stack.name}/src/data/`));
  const named = new Set(data.flatMap(([, text]) => [...text.matchAll(/\b(?:GSI\d)?[PS]K\b/g)].map(([key]) => key)));
  const indexes = listAt(properties, 'GlobalSecondaryIndexes');
  const declared = new Set([properties, ...indexes].flatMap((one) => listAt(one, 'KeySchema').map(attributeOf)));
  const file = `services/${stack.name}/src/data`;
  const ttl = textAt(properties, 'TimeToLiveSpecification', 'AttributeName');
  const expires = stack.functions.some(({ sources }) =>
    sources.some(
      (path) => /^(services\/.*\/data|packages\/platform)\//.test(path) && /\bttl\b/.test(code.get(path) ?? ''),
    ),
  );
  const inOrder = [properties, ...indexes].filter((one) =>
    attributeOf(listAt(one, 'KeySchema')[0] ?? null).endsWith('SK'),
  );
  return [
    ...[...named]
      .filter((key) => !declared.has(key))
      .map((key) => ({ where: file, what: `writes ${key}, which is no key of ${where}` })),
    ...[...declared]
      .filter((key) => !named.has(key))
      .map((key) => ({ where, what: `declares the key ${key}, which ${file} never writes` })),
    ...inOrder.map(() => ({ where, what: 'has a sort key in the place of the partition key' })),
    ...(expires && ttl !== 'ttl' ? [{ where, what: `expires items by ${ttl ?? 'nothing'}; the code writes ttl` }] : []),
  ];
}

function attributeOf(key: Parameters<typeof at>[0]): string {
  return textAt(key, 'AttributeName') ?? '';
}
