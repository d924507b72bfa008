/** What the apps ask and tell, as the benchmark and the count of costs do. */
export const statusQuery = `query($id: ID!, $known: Int) { orderStatus(id: $id, knownRevision: $known) { revision pollAfterSeconds
  changed { status promisedAt stages { kind state startedAt endedAt by { name } } } } }`;

export const boardQuery = `query($id: ID!, $known: Int) { board(branchId: $id, knownRevision: $known) { revision pollAfterSeconds
  changed { number status placedAt promisedAt customerName lines { name quantity options note station }
    stages { taskId kind state waitingSince startedAt by { name } version } } } }`;

export const claimMutation = `mutation($input: StageClaimNextInput!) { stageClaimNext(input: $input) {
  task { id number version } userErrors { code } } }`;
