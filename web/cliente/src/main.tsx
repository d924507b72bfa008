import '@pardos/web-ui/tokens.css';
import '@pardos/web-ui/base.css';
import { startApp } from '@pardos/web-ui/start-app.tsx';
import { App } from './app.tsx';

void startApp((config) => <App config={config} />);
