import type { Platform } from './platform.ts';

type Published = { readonly type: string; readonly source: string; readonly file: string };

/** What a service tells: every event is made by `eventOf('Type.v1', …)`; builders of tests lie in `a-*.ts`. */
export function publishedBy({ code }: Platform, service: string): Published[] {
  const files = [...code].filter(
    ([path]) => path.startsWith(`services/${service}/src/`) && !/\.test\.ts$|\/a-[^/]*$/.test(path),
  );
  const sources = new Set(
    files.flatMap(([, text]) => [...text.matchAll(/^\s+source: '([\w-]+)'/gm)].map(([, name = '']) => name)),
  );
  return files.flatMap(([file, text]) =>
    [...text.matchAll(/eventOf\('([^']+)'/g)].flatMap(([, type = '']) =>
      [...sources].map((source) => ({ type, source, file })),
    ),
  );
}
