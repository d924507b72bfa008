import { formatMoney, plural } from '@pardos/web-ui/format.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { TableCard } from './table-card.tsx';

export const DayProductsDocument = graphql(`
  fragment DayProducts on DashboardDay {
    products {
      productId
      name
      units
      sales {
        amountMinor
      }
    }
  }
`);

const COLUMNS = ['Producto', 'Unidades', 'Ventas'];
const SHOWN = 5;

/** What sells most, and of what was sold, what sells least; the files have everything. */
export function DayProducts({ day }: { readonly day: FragmentType<typeof DayProductsDocument> }) {
  const { products } = readFragment(DayProductsDocument, day);
  const rows = products.map(({ name, units, sales }) => [name, String(units), formatMoney(sales.amountMinor)]);
  const note = `Se vendieron ${plural(products.length, 'producto distinto', 'productos distintos')}`;
  return (
    <>
      <TableCard title="Lo más vendido" note={note} columns={COLUMNS} rows={rows.slice(0, SHOWN)} all={rows} />
      <TableCard
        title="Lo menos vendido"
        note="De lo que se vendió, lo que menos aportó"
        columns={COLUMNS}
        rows={rows.toReversed().slice(0, SHOWN)}
        all={rows.toReversed()}
      />
    </>
  );
}
