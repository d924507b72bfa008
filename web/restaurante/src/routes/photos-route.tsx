import { PhotoList } from '../features/photos/photo-list.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffPage } from '../features/session/staff-page.tsx';
import { PageHead } from '../shell/page-head.tsx';

/** /carta */
export function PhotosRoute() {
  const { viewer, branch } = useStaff();
  return (
    <StaffPage title="Carta">
      <PageHead title="Carta" note="fotos de los platos" tools={null} />
      <PhotoList shop={viewer.shop?.slug ?? ''} branch={branch.slug} />
    </StaffPage>
  );
}
