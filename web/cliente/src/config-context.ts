import type { AppConfig } from '@pardos/web-ui/config.ts';
import { createContext, useContext } from 'react';

export const ConfigContext = createContext<AppConfig | null>(null);

/** The configuration that the app was started with. */
export function useConfig(): AppConfig {
  const config = useContext(ConfigContext);
  if (!config) throw new Error('useConfig outside of App');
  return config;
}
