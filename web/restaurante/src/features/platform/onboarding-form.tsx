import { Button } from '@pardos/web-ui/components/button.tsx';
import { type ChangeEvent, type FormEvent, useState } from 'react';
import { AdminCard } from './admin-card.tsx';
import { BranchCard } from './branch-card.tsx';
import { BrandCard } from './brand-card.tsx';
import { blankOnboarding, type OnboardingDraft, onboardingInput } from './onboarding-draft.ts';
import styles from './onboarding-form.module.css';
import { useOnboarding } from './use-onboarding.ts';

type TextKey = { [K in keyof OnboardingDraft]: OnboardingDraft[K] extends string ? K : never }[keyof OnboardingDraft];

export type PartProps = {
  readonly draft: OnboardingDraft;
  readonly change: (part: Partial<OnboardingDraft>) => void;
  /** What binds a text of the draft to its field. */
  readonly text: (key: TextKey) => { value: string; onChange: (event: ChangeEvent<HTMLInputElement>) => void };
  readonly errorAt: (path: string) => string | null;
};

type Props = { readonly onOpened: Parameters<typeof useOnboarding>[0] };

/** Opens a restaurant: its brand, its first branch, and who runs it. */
export function OnboardingForm({ onOpened }: Props) {
  const [draft, setDraft] = useState(blankOnboarding);
  const { open, busy, problems, errorAt } = useOnboarding(onOpened);
  const change = (part: Partial<OnboardingDraft>) => setDraft((before) => ({ ...before, ...part }));
  const text: PartProps['text'] = (key) => ({
    value: draft[key],
    onChange: ({ target }) => change({ [key]: target.value }),
  });
  const part: PartProps = { draft, change, text, errorAt };

  const send = (event: FormEvent) => {
    event.preventDefault();
    void open(onboardingInput(draft));
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <BrandCard {...part} />
      <BranchCard {...part} />
      <AdminCard {...part} />
      <div role="alert" className={styles.problems}>
        {problems.length > 0 && (
          <ul>
            {problems.map(({ message, field }) => (
              <li key={`${field?.join('.')} ${message}`}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      <Button square type="submit" className={styles.send} disabled={busy}>
        {busy ? 'Abriendo…' : 'Abrir restaurante'}
      </Button>
    </form>
  );
}
