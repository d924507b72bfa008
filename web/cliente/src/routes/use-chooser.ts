import { useLocation, useNavigate } from 'react-router';
import { CHOOSER } from '../paths.ts';

/** Whether the address asks for the chooser of delivery or pick-up, and how to turn it; the rest of the address stays. */
export function useChooser(): readonly [boolean, (open: boolean) => void] {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const isOpen = new URLSearchParams(search).has(CHOOSER);

  const turn = (open: boolean) => {
    const params = new URLSearchParams(search);
    if (open) params.set(CHOOSER, '1');
    else params.delete(CHOOSER);
    void navigate({ search: params.toString(), hash }, { replace: !open });
  };

  return [isOpen, turn];
}
