import { useEffect, useState } from 'react';
import styles from './size-tabs.module.css';

type Tab = { readonly id: string; readonly name: string };

/** Jumps to the sizes of a category; the one in view is marked. */
export function SizeTabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const current = useTabInView(tabs);

  return (
    <div className={styles.bar}>
      <nav className={styles.tabs} aria-label="Tamaños">
        {tabs.map(({ id, name }) => (
          <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
            {name}
          </a>
        ))}
      </nav>
    </div>
  );
}

function useTabInView(tabs: readonly Tab[]): string | undefined {
  const [current, setCurrent] = useState(tabs[0]?.id);
  const ids = tabs.map((tab) => tab.id).join(' ');

  useEffect(() => {
    const headings = ids.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const onScroll = () => {
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3);
      setCurrent((passed.at(-1) ?? headings[0])?.id);
    };
    onScroll();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, [ids]);

  return current;
}
