import { consumer } from '@pardos/platform/consume';
import { filingContextOf } from '../filing-context.ts';
import { fileReport } from '../usecases/file-report.ts';

export const handler = consumer((event) => fileReport(filingContextOf(event), event));
