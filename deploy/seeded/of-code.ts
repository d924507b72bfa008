import { type Fault, inCode, inGraph, inPackage, inTemplate } from '../faults.ts';

/** What is wrong between code, package, graph and template. */
export const ofCode: readonly Fault[] = [
  {
    fault: 'a key in the code that the table does not have',
    gate: 'tables have the keys that the code uses',
    where: 'services/estados/src/data',
    says: 'writes GSI3PK',
    seed: inCode('services/estados/src/data/table.ts', "SK: 'BOARD'", "SK: 'BOARD', GSI3PK: 'x'"),
  },
  {
    fault: 'a variable that is read and not set',
    gate: 'variables that are read are set',
    where: 'ordenes/GraphqlLambdaFunction',
    says: 'ORDER_SECRET_ID is read (packages/platform/src/config.ts) and not set',
    seed: inTemplate('ordenes', 'GraphqlLambdaFunction.Properties.Environment.Variables.ORDER_SECRET_ID', undefined),
  },
  {
    fault: 'a variable whose value the configuration refuses',
    gate: 'packaged handlers load',
    where: 'ordenes/PublishLambdaFunction',
    says: 'STAFF_ISSUER',
    seed: inTemplate(
      'ordenes',
      'PublishLambdaFunction.Properties.Environment.Variables.STAFF_ISSUER',
      'the staff pool',
    ),
  },
  {
    fault: 'a handler that is not in the package',
    gate: 'packaged handlers load',
    where: 'ordenes/ContactLambdaFunction',
    says: 'its package has no file for src/handlers/contact.handler',
    seed: inPackage('ordenes', 'ContactLambdaFunction', { bundle: undefined }),
  },
  {
    fault: 'a handler under another name than its module gives',
    gate: 'packaged handlers load',
    where: 'ordenes/PublishLambdaFunction',
    says: 'does not load: undefined',
    seed: inPackage('ordenes', 'PublishLambdaFunction', { handler: 'src/handlers/publish-events.publish' }),
  },
  {
    fault: 'a field taken out of the graph',
    gate: 'the graph breaks no client',
    where: 'schema/api.graphql Order.handoverCode',
    says: 'it breaks clients',
    seed: inGraph('  handoverCode: String\n', '  handoverKode: String\n'),
  },
];
