import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import { useParams } from 'react-router';
import { useConfig } from '../config-context.ts';
import { BRAND_TEXTS } from '../features/pages/brand-texts.ts';
import { lawTexts } from '../features/pages/law-texts.ts';
import type { PagePart } from '../features/pages/page-text.ts';
import styles from './info.module.css';
import { NotFound } from './not-found.tsx';
import page from './page.module.css';
import { useShop } from './shop-context.ts';

/** A page of text: about the brand, its services, and the law. */
export function Info() {
  const { shop, place } = useShop();
  const { defaultShop } = useConfig();
  const { info = '' } = useParams();
  const own = shop.slug === defaultShop ? BRAND_TEXTS : {};
  const texts = new Map(Object.entries({ ...lawTexts({ name: shop.name, phone: place.branch.phone }), ...own }));
  const text = texts.get(info);
  if (!text) return <NotFound />;

  return (
    <article className={page.wrap}>
      <title>{`${text.title} | ${shop.name}`}</title>
      <meta name="description" content={text.lead} />
      <header className={styles.head}>
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
      </header>
      <div className={styles.body}>
        {text.parts.map((part) => (
          <Part key={part.heading} part={part} />
        ))}
        {text.reference && <p className={styles.reference}>{text.reference}</p>}
      </div>
    </article>
  );
}

function Part({ part: { heading, text = [], list, table } }: { readonly part: PagePart }) {
  return (
    <section>
      <h2>{heading}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {list && (
        <ul className={styles.list}>
          {list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {table && (
        <ScrollArea label={heading}>
          <table className={styles.table}>
            <thead>
              <tr>
                {table.head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...values]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {values.map((value, index) => (
                    <td key={table.head[index + 1]}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </section>
  );
}
