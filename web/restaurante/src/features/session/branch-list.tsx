import { Glyph } from '../../shell/glyph.tsx';
import styles from './branch-list.module.css';
import type { StaffBranch } from './viewer.ts';

type Props = {
  readonly branches: readonly StaffBranch[];
  readonly currentId: string | undefined;
  readonly onChoose: (branch: StaffBranch) => void;
};

/** The branches where a person works, to say at which they are today. */
export function BranchList({ branches, currentId, onChoose }: Props) {
  return (
    <ul className={styles.list}>
      {branches.map((branch) => (
        <li key={branch.id}>
          <button
            type="button"
            className={styles.branch}
            aria-current={branch.id === currentId}
            onClick={() => onChoose(branch)}
          >
            <Glyph name="shop" />
            <span>
              {branch.name}
              <small>{branch.district}</small>
            </span>
            <Glyph name="chevronRight" />
          </button>
        </li>
      ))}
    </ul>
  );
}
