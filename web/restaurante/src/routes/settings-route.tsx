import { useStaff } from '../features/session/staff.ts';
import { StaffPage } from '../features/session/staff-page.tsx';
import { SettingsView } from '../features/settings/settings-form.tsx';
import { PageHead } from '../shell/page-head.tsx';

/** /sede */
export function SettingsRoute() {
  const { branch } = useStaff();
  return (
    <StaffPage title="Sede">
      <PageHead title="Sede" note={branch.name} tools={null} />
      <SettingsView key={branch.id} branchId={branch.id} />
    </StaffPage>
  );
}
