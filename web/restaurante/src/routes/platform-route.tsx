import { useState } from 'react';
import { OnboardingForm } from '../features/platform/onboarding-form.tsx';
import { OpenedShop } from '../features/platform/opened-shop.tsx';
import { PlatformArea } from '../features/session/platform-area.tsx';
import { PageHead } from '../shell/page-head.tsx';

/** /plataforma */
export function PlatformRoute() {
  const [opened, setOpened] = useState<{ readonly slug: string; readonly name: string } | null>(null);
  return (
    <PlatformArea title="Abrir un restaurante">
      <PageHead title="Abrir un restaurante" note="marca, primera sede y administrador" tools={null} />
      {opened ? (
        <OpenedShop shop={opened} onAnother={() => setOpened(null)} />
      ) : (
        <OnboardingForm onOpened={setOpened} />
      )}
    </PlatformArea>
  );
}
