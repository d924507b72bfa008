import type { PackagedFunction, Platform } from './platform.ts';

/** The prefix of IAM for each client of the SDK. */
const prefixes: Readonly<Record<string, string>> = {
  'client-cognito-identity-provider': 'cognito-idp',
  'client-dynamodb': 'dynamodb',
  'client-eventbridge': 'events',
  'client-lambda': 'lambda',
  'client-s3': 's3',
  'client-secrets-manager': 'secretsmanager',
  'client-sesv2': 'ses',
  'client-sfn': 'states',
  'client-sns': 'sns',
  'client-sqs': 'sqs',
  'client-sts': 'sts',
  'lib-dynamodb': 'dynamodb',
};

/** Commands whose permission is not called as they are. */
const renamed: Readonly<Record<string, readonly string[]>> = {
  'client-lambda/Invoke': ['lambda:InvokeFunction'],
  'client-s3/HeadObject': ['s3:GetObject'],
  'client-s3/ListObjectsV2': ['s3:ListBucket'],
  // Sessions of the data role are tagged with their tenant.
  'client-sts/AssumeRole': ['sts:AssumeRole', 'sts:TagSession'],
  'lib-dynamodb/BatchGet': ['dynamodb:BatchGetItem'],
  'lib-dynamodb/BatchWrite': ['dynamodb:BatchWriteItem'],
  'lib-dynamodb/Delete': ['dynamodb:DeleteItem'],
  'lib-dynamodb/Get': ['dynamodb:GetItem'],
  'lib-dynamodb/Put': ['dynamodb:PutItem'],
  // A transaction may hold any of them; packages/platform/src/store.ts offers all four.
  'lib-dynamodb/TransactWrite': [
    'dynamodb:PutItem',
    'dynamodb:UpdateItem',
    'dynamodb:DeleteItem',
    'dynamodb:ConditionCheckItem',
  ],
  'lib-dynamodb/Update': ['dynamodb:UpdateItem'],
};

/** The IAM actions that a function's own code uses: commands that its sources import and that are in its bundle. */
export function ownNeedsOf({ code }: Platform, { sources, commands }: PackagedFunction): Set<string> {
  const bundled = new Set(commands);
  const texts = sources.map((path) => code.get(path) ?? '');
  const imported = new Set(texts.flatMap(importedCommands));
  const actions = [...imported].filter((command) => bundled.has(command)).flatMap(actionsOf);
  // Doors of subgraphs are asked by signed HTTP: no command stands for it.
  const asksDoors = texts.some((text) => text.includes('@smithy/signature-v4') && text.includes("'execute-api'"));
  return new Set(asksDoors ? [...actions, 'execute-api:Invoke'] : actions);
}

function importedCommands(text: string): string[] {
  return [...text.matchAll(/import\s*\{([^}]*)\}\s*from\s*'@aws-sdk\/([\w-]+)'/g)].flatMap(([, names = '', client]) =>
    [...names.matchAll(/(\w+)Command\b/g)].map(([, command]) => `${client}/${command}`),
  );
}

function actionsOf(command: string): readonly string[] {
  const [client = '', name] = command.split('/');
  const prefix = prefixes[client];
  if (prefix === undefined) throw new Error(`deploy/code-actions.ts does not know the permissions of ${client}`);
  return renamed[command] ?? [`${prefix}:${name}`];
}
