import { Segmented } from '@pardos/web-ui/components/segmented.tsx';
import { useSearchParams } from 'react-router';
import { MenuEditor } from '../features/menu/menu-editor.tsx';
import { PhotoList } from '../features/photos/photo-list.tsx';
import { useStaff } from '../features/session/staff.ts';
import { StaffPage } from '../features/session/staff-page.tsx';
import { PageHead } from '../shell/page-head.tsx';

const views = [
  { value: 'platos', label: 'Platos' },
  { value: 'fotos', label: 'Fotos' },
] as const;

/** /carta */
export function MenuRoute() {
  const { viewer, branch } = useStaff();
  const [search, setSearch] = useSearchParams();
  const view = search.get('vista') === 'fotos' ? 'fotos' : 'platos';
  return (
    <StaffPage title="Carta">
      <PageHead
        title="Carta"
        note="todas las sedes"
        tools={
          <Segmented
            label="Qué se edita"
            value={view}
            options={views}
            onChange={(vista) => setSearch({ vista }, { replace: true })}
          />
        }
      />
      {view === 'platos' && <MenuEditor branches={viewer.branches} />}
      {view === 'fotos' && <PhotoList shop={viewer.shop?.slug ?? ''} branch={branch.slug} />}
    </StaffPage>
  );
}
