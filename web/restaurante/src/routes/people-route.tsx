import { PeopleView } from '../features/people/people-view.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffPage } from '../features/session/staff-page.tsx';
import { PageHead } from '../shell/page-head.tsx';

/** /personal */
export function PeopleRoute() {
  const { viewer } = useStaff();
  const note = viewer.roles.includes('ADMIN') ? 'todas las sedes' : viewer.branches.map(({ name }) => name).join(', ');
  return (
    <StaffPage title="Personal">
      <PageHead title="Personal" note={note} tools={null} />
      <PeopleView viewer={viewer} branches={viewer.branches} />
    </StaffPage>
  );
}
