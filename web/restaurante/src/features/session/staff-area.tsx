import { useQuery } from '@apollo/client/react';
import { errorCode, errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { paths } from '../../paths.ts';
import { type Brand, BrandContext } from '../../shell/brand.ts';
import { chosenBranch } from './chosen-branch.ts';
import { StaffContext } from './staff.ts';
import { ToSignIn } from './to-sign-in.tsx';
import { useLeave } from './use-leave.ts';
import { type Viewer, ViewerDocument } from './viewer.ts';

type Props = {
  /** The shop whose logo is drawn in the app. */
  readonly defaultShop: string;
  /** Beside the menu of every page. */
  readonly bell: (viewer: Viewer) => ReactNode;
  readonly children: ReactNode;
};

/** Lets in who works here, at a branch; sends everybody else to sign in. */
export function StaffArea({ defaultShop, bell, children }: Props) {
  const { data, error, refetch } = useQuery(ViewerDocument);
  const leave = useLeave();

  if (error && errorCode(error) === 'UNAUTHENTICATED') return <ToSignIn />;
  if (error) {
    return (
      <FailedView level={1} onRetry={() => void refetch()}>
        {errorMessage(error)}
      </FailedView>
    );
  }
  if (!data) return <LoadingView label="Abriendo tu turno…" />;
  if (!data.viewer) return <ToSignIn />;
  if (data.viewer.roles.includes('PLATFORM_ADMIN')) return <Navigate to={paths.platform} replace />;
  if (data.viewer.roles.length === 0 || data.viewer.branches.length === 0) return <NoWork leave={leave} />;
  return (
    <AtBranch viewer={data.viewer} leave={leave} defaultShop={defaultShop} bell={bell}>
      {children}
    </AtBranch>
  );
}

type AtBranchProps = Props & { readonly viewer: Viewer; readonly leave: () => Promise<void> };

function AtBranch({ viewer, leave, defaultShop, bell, children }: AtBranchProps) {
  const branch = chosenBranch(viewer.branches);
  const here = useLocation().pathname;
  const choosing = here === paths.branches;
  if (!branch && !choosing) return <Navigate to={paths.branches} replace />;

  const at = branch ?? viewer.branches[0];
  return (
    at && (
      <BrandContext value={brandOf(viewer, defaultShop)}>
        <StaffContext value={{ viewer, branch: at, leave, bell: bell(viewer) }}>{children}</StaffContext>
      </BrandContext>
    )
  );
}

function brandOf({ shop }: Viewer, defaultShop: string): Brand {
  if (!shop) return { name: '', drawn: false, theme: null };
  return { name: shop.name, drawn: shop.slug === defaultShop, theme: shop.theme };
}

function NoWork({ leave }: { readonly leave: () => Promise<void> }) {
  return (
    <main>
      <EmptyView
        level={1}
        icon="user"
        title="Esta cuenta no trabaja en un local"
        action={<Button onClick={() => void leave()}>Ingresar con otra cuenta</Button>}
      >
        Pide a tu supervisor que te asigne un rol y una sede.
      </EmptyView>
    </main>
  );
}
