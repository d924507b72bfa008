import { useNavigate } from 'react-router';
import { BranchList } from '../features/session/branch-list.tsx';
import { chosenBranch, rememberBranch } from '../features/session/chosen-branch.ts';
import { useStaff } from '../features/session/staff.ts';
import { paths } from '../paths.ts';
import { Gate } from '../shell/gate.tsx';

/** /sedes */
export function BranchesRoute() {
  const { viewer } = useStaff();
  const navigate = useNavigate();

  return (
    <Gate title="¿En qué sede estás?" text="Este equipo la recordará.">
      <BranchList
        branches={viewer.branches}
        currentId={chosenBranch(viewer.branches)?.id}
        onChoose={(branch) => {
          rememberBranch(branch.id);
          void navigate(paths.home);
        }}
      />
    </Gate>
  );
}
