import type { Counted } from './count.ts';
import day from './day.json' with { type: 'json' };
import prices from './prices.json' with { type: 'json' };
import { dollarsOf, sumOf, totalOf, type Work } from './work.ts';

const names: Readonly<Record<string, string>> = {
  stateTransitions: 'Step Functions: state transitions',
  writeUnits: 'DynamoDB: write request units',
  readUnits: 'DynamoDB: read request units',
  events: 'EventBridge: events',
  queueRequests: 'SQS: requests',
  apiRequests: 'API Gateway: HTTP API requests, gateway and doors',
  invocations: 'Lambda: invocations',
  gbSeconds: 'Lambda: GB-seconds',
  mails: 'SES: mails',
  logBytes: 'CloudWatch: log bytes',
};

/** An order itself; what its customer asks around it; its share of what the boards ask all day. */
export function partsOf(counted: Counted): Record<'order' | 'customer' | 'boards', Work> {
  const polls = Math.round((day.minutesThatACustomerWatches * 60) / counted.statusPollSeconds);
  const boardPolls = (day.openHours * 3600 * day.screensWithABoard) / counted.boardPollSeconds / day.orders;
  const seen = day.boardChangesSeenPerOrder * day.screensWithABoard;
  return {
    order: counted.order,
    customer: sumOf([
      [day.menusReadPerOrder, counted.menu],
      [day.quotesPerOrder, counted.quote],
      [day.statusChangesSeen, counted.statusChanged],
      [Math.max(0, polls - day.statusChangesSeen), counted.statusUnchanged],
    ]),
    boards: sumOf([
      [seen, counted.boardChanged],
      [Math.max(0, boardPolls - seen), counted.boardUnchanged],
    ]),
  };
}

/** Dollars per 1,000 orders: with everything, and of each part. */
export function dollarsPerThousand(counted: Counted): Record<'order' | 'customer' | 'boards', number> {
  const { order, customer, boards } = partsOf(counted);
  return { order: totalOf(order) * 1000, customer: totalOf(customer) * 1000, boards: totalOf(boards) * 1000 };
}

/** The table of docs/cost.md. */
export function tableOf(counted: Counted): string {
  const parts = partsOf(counted);
  const columns = [parts.order, parts.customer, parts.boards];
  const rows = Object.entries(names).map(([line, name]) => {
    const cells = columns.map((work) => {
      const amount = Object.entries(work).find(([key]) => key === line)?.[1] ?? 0;
      const dollars = (dollarsOf(work)[line] ?? 0) * 1000;
      return `${rounded(amount)} | ${dollars.toFixed(3)}`;
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  const sums = columns.map((work) => `| | **${(totalOf(work) * 1000).toFixed(2)}** `);
  return `| | the order: each | $ / 1,000 | its customer: each | $ / 1,000 | boards’ share: each | $ / 1,000 |
|---|---|---|---|---|---|---|
${rows.join('\n')}
| **sum** ${sums.join('')}|`;
}

/** A month at rest, of what is billed for being there. */
export function fixedPerMonth(alarms: number, queues: number): string {
  // Lambda's five pollers of a queue ask every 20 s whether there is something.
  const emptyReceives = (5 * 3 * 60 * 24 * 30 * queues * prices.perMillion.queueRequests) / 1_000_000;
  return `| a month at rest | $ |
|---|---|
| ${alarms} alarms | ${(alarms * prices.perMonth.alarm).toFixed(2)} |
| ${queues} queues that Lambda asks (5 pollers, every 20 s) | ${emptyReceives.toFixed(2)} |
| 2 secrets | ${(2 * prices.perMonth.secret).toFixed(2)} |`;
}

function rounded(amount: number): string {
  return amount >= 100 ? amount.toFixed(0) : String(Number(amount.toPrecision(3)));
}
