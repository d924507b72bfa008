import { startApp } from '@pardos/web-ui/start-app.tsx';
import { BrowserRouter } from 'react-router';
import { App } from './app.tsx';
import { keepForOffline } from './offline.ts';
import { takeOver } from './take-over.tsx';

const router = (routes: React.ReactNode) => <BrowserRouter>{routes}</BrowserRouter>;

/** Brings the page to life: the one made ahead, or a new one. */
export async function begin(): Promise<void> {
  if (!(await takeOver(router))) await startApp((config) => <App config={config} router={router} />);
  keepForOffline();
}
