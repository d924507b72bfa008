import { useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { roleName } from '../../labels.ts';
import { paths } from '../../paths.ts';
import { AccountMenu } from '../../shell/account-menu.tsx';
import { BrandContext } from '../../shell/brand.ts';
import { OfficePage } from '../../shell/office-page.tsx';
import { ToSignIn } from './to-sign-in.tsx';
import { useLeave } from './use-leave.ts';
import { ViewerDocument } from './viewer.ts';

type Props = { readonly title: string; readonly children: ReactNode };

/** Lets in who runs the platform; everybody else goes to their own place. */
export function PlatformArea({ title, children }: Props) {
  const { data, error, refetch } = useQuery(ViewerDocument);
  const leave = useLeave();

  if (error) return <FailedView onRetry={() => void refetch()}>{errorMessage(error)}</FailedView>;
  if (!data) return <LoadingView label="Abriendo…" />;
  if (!data.viewer) return <ToSignIn />;
  if (!data.viewer.roles.includes('PLATFORM_ADMIN')) return <Navigate to={paths.home} replace />;

  const { name } = data.viewer;
  return (
    <BrandContext value={{ name: 'Plataforma', drawn: false, theme: null }}>
      <OfficePage
        title={title}
        branchName="Plataforma"
        links={[]}
        menu={<AccountMenu name={name} role={roleName.PLATFORM_ADMIN} links={[]} onSignOut={() => void leave()} />}
      >
        {children}
      </OfficePage>
    </BrandContext>
  );
}
