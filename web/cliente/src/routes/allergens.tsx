import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import { Link } from 'react-router';
import type { Menu } from '../features/menu/menu.ts';
import { ProductFormProduct } from '../features/menu/product-form.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { usePaths } from '../paths.ts';
import styles from './allergens.module.css';
import page from './page.module.css';
import { useShop } from './shop-context.ts';
import { WithMenu } from './with-menu.tsx';

/** Which allergens each product of the menu contains. */
export function Allergens() {
  return <WithMenu>{(menu) => <AllergenTables menu={menu} />}</WithMenu>;
}

function AllergenTables({ menu }: { readonly menu: Menu }) {
  const { shop } = useShop();
  const paths = usePaths();
  const products = readFragment(ProductFormProduct, menu.products);
  const names = [...new Set(products.flatMap(({ allergens }) => allergens))].sort((a, b) => a.localeCompare(b, 'es'));

  return (
    <div className={page.wrap}>
      <title>{`Cartilla de alérgenos | ${shop.name}`}</title>
      <h1 className={styles.title}>Cartilla de alérgenos</h1>
      <p className={styles.lead}>
        Lo que declara cada plato de la carta de hoy. Todo se prepara en una misma cocina: puede haber trazas de
        cualquiera de ellos. Si tienes una alergia, escríbela al pedir y la cocina la verá en rojo. Información
        referencial.
      </p>
      {menu.categories.map((category) => (
        <ScrollArea key={category.id} label={`Alérgenos de ${category.name}`}>
          <table className={styles.table}>
            <caption>{category.name}</caption>
            <thead>
              <tr>
                <th scope="col">Plato</th>
                {names.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {category.products.map((masked) => {
                const product = readFragment(ProductFormProduct, masked);
                return (
                  <tr key={product.id}>
                    <th scope="row">
                      <Link to={paths.product(masked.slug)}>{product.name}</Link>
                    </th>
                    {names.map((name) => (
                      <td key={name}>{product.allergens.includes(name) && <Contains />}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollArea>
      ))}
    </div>
  );
}

function Contains() {
  return (
    <>
      <Icon name="check" size="sm" bold />
      <VisuallyHidden>Contiene</VisuallyHidden>
    </>
  );
}
