import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES, serviceNames } from '../package-services.ts';
import { countWork } from './count.ts';
import { startMeteredCloud } from './metered-cloud.ts';
import { dollarsPerThousand, fixedPerMonth, tableOf } from './report.ts';

/** A change may make an order so much dearer, no more. */
const allowedGrowth = 1.05;
const BUDGET = join(import.meta.dirname, 'budget.json');
const DOCUMENT = join(import.meta.dirname, '..', '..', 'docs', 'cost.md');

const metered = await startMeteredCloud();
try {
  const counted = await countWork(metered);
  const declared = metered.cloud.inside.parts.eventSources.filter(({ eventSourceArn }) =>
    eventSourceArn.includes(':sqs:'),
  );
  const now = dollarsPerThousand(counted);
  const table = `${tableOf(counted)}\n\n${fixedPerMonth(alarmsDeclared(), declared.length)}`;
  console.log(table);
  const budget: typeof now = existsSync(BUDGET) ? JSON.parse(readFileSync(BUDGET, 'utf8')) : now;
  for (const part of ['order', 'customer', 'boards'] as const) {
    const dearer = now[part] > budget[part] * allowedGrowth;
    if (dearer) process.exitCode = 1;
    const verdict = dearer ? 'DEARER' : 'ok    ';
    console.log(`${verdict} ${part}: ${now[part].toFixed(3)} $ per 1,000 orders, budget ${budget[part].toFixed(3)}`);
  }
  if (process.argv.includes('--accept')) {
    writeFileSync(BUDGET, `${JSON.stringify(now, null, 2)}\n`);
    const text = readFileSync(DOCUMENT, 'utf8');
    const between = /(<!-- counted -->\n)[\s\S]*?(<!-- \/counted -->)/;
    writeFileSync(
      DOCUMENT,
      text.replace(between, (_, from: string, to: string) => `${from}\n${table}\n\n${to}`),
    );
  }
} finally {
  await metered.close();
}

/** Alarms of the templates that were packaged last; none when nothing was. */
function alarmsDeclared(): number {
  const texts = serviceNames()
    .map((name) => join(PACKAGES, name, 'cloudformation-template-update-stack.json'))
    .filter(existsSync)
    .map((path) => readFileSync(path, 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/"AWS::CloudWatch::Alarm"/g)]).length;
}
