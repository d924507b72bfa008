import type { ReactNode } from 'react';
import { officePlaces, placesOf } from '../../access.ts';
import { OfficePage } from '../../shell/office-page.tsx';
import { useStaff } from './staff.ts';
import { StaffMenu } from './staff-menu.tsx';

/** An office page with the links and the menu of whoever is signed in. */
export function StaffPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { viewer, branch } = useStaff();
  const links = placesOf(viewer.roles).filter(({ path }) => officePlaces.includes(path));
  return (
    <OfficePage title={title} branchName={branch.name} links={links} menu={<StaffMenu />}>
      {children}
    </OfficePage>
  );
}
