import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FailedView } from './components/state-views.tsx';
import { type AppConfig, loadConfig } from './config.ts';

/** Reads the configuration and shows the app; says so, with a way to try again, when it cannot be read. */
export async function startApp(app: (config: AppConfig) => ReactNode): Promise<void> {
  const box = document.getElementById('app');
  if (!box) throw new Error('index.html has no #app');
  const root = createRoot(box);

  const start = async () => {
    try {
      const config = await loadConfig();
      root.render(<StrictMode>{app(config)}</StrictMode>);
    } catch (error) {
      reportError(error);
      root.render(
        <main>
          <FailedView level={1} title="No pudimos abrir la página" onRetry={() => void start()}>
            No se pudo leer la configuración. Revisa tu conexión e inténtalo de nuevo.
          </FailedView>
        </main>,
      );
    }
  };
  await start();
}
