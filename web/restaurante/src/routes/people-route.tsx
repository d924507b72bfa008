import { PeopleView } from '../features/people/people-view.tsx';
import { ScreensCard } from '../features/screens/screens-card.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffPage } from '../features/session/staff-page.tsx';
import { PageHead } from '../shell/page-head.tsx';
import styles from './people-route.module.css';

/** /personal */
export function PeopleRoute() {
  const { viewer } = useStaff();
  const note = viewer.roles.includes('ADMIN') ? 'todas las sedes' : viewer.branches.map(({ name }) => name).join(', ');
  return (
    <StaffPage title="Personal">
      <PageHead title="Personal" note={note} tools={null} />
      <div className={styles.cards}>
        <PeopleView viewer={viewer} branches={viewer.branches} />
        <ScreensCard branches={viewer.branches} />
      </div>
    </StaffPage>
  );
}
