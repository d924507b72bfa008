import { type Fault, inTemplate, stateChanged } from '../faults.ts';

const gate = 'state machines';
const definition = 'OrderWorkflow.Properties.Definition';

/** What is wrong in the workflow. */
export const ofWorkflows: readonly Fault[] = [
  {
    fault: 'a state that leads to one that is not there',
    gate,
    where: 'orquestador/OrderWorkflow',
    says: 'Clse',
    seed: inTemplate('orquestador', `${definition}.States.Stages.Next`, 'Clse'),
  },
  {
    fault: 'a misspelt integration',
    gate,
    where: 'orquestador/OrderWorkflow Close',
    says: 'there is no integration arn:aws:states:::lambda:invok',
    seed: inTemplate('orquestador', definition, stateChanged('Close', { Resource: 'arn:aws:states:::lambda:invok' })),
  },
  {
    fault: 'a wait whose token nobody is given',
    gate,
    where: 'orquestador/OrderWorkflow Stage',
    says: 'does not pass on',
    seed: inTemplate(
      'orquestador',
      definition,
      stateChanged('Stage', {
        Parameters: { FunctionName: `\${OpenStageArn}`, Payload: { 'orderId.$': '$.orderId' } },
      }),
    ),
  },
  {
    fault: 'a placeholder that nothing fills',
    gate,
    where: 'orquestador/OrderWorkflow',
    says: 'nothing fills the placeholder CloseOrderArn',
    seed: inTemplate('orquestador', 'OrderWorkflow.Properties.DefinitionSubstitutions.CloseOrderArn', undefined),
  },
];
