import '@pardos/web-ui/tokens.css';
import '@pardos/web-ui/base.css';
import { startApp } from '@pardos/web-ui/start-app.tsx';
import { BrowserRouter } from 'react-router';
import { App } from './app.tsx';
import { keepForOffline } from './offline.ts';
import { takeOver } from './take-over.tsx';

const router = (routes: React.ReactNode) => <BrowserRouter>{routes}</BrowserRouter>;

void takeOver(router).then(async (taken) => {
  if (!taken) await startApp((config) => <App config={config} router={router} />);
  keepForOffline();
});
