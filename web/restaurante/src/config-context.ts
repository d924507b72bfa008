import type { AppConfig } from '@pardos/web-ui/config.ts';
import { createContext, use } from 'react';

export const ConfigContext = createContext<AppConfig | null>(null);

/** What the deployment tells the app. */
export function useConfig(): AppConfig {
  const config = use(ConfigContext);
  if (!config) throw new Error('useConfig is only for parts of App');
  return config;
}
