import '@pardos/web-ui/tokens.css';
import '@pardos/web-ui/tokens-work.css';
import '@pardos/web-ui/base.css';
import './console.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { router } from './router.tsx';

const box = document.getElementById('app');
if (!box) throw new Error('index.html has no #app');
createRoot(box).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
