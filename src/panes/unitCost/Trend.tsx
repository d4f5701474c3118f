/** The unit cost over the years, with its change and what is left of it once prices are taken off; and home by home. */
import type { TrendRow, UnitCostOnScreen } from '../../workflows/unitCost/onScreen';
import { BarRows } from '../pictures/BarRows';
import { TableHead } from '../parts/TableHead';
import { useLooks } from '../parts/useLooks';
import { unitCost } from './wording';

/** One year is no trend. */
export function Trend({ shown: { trend, trendNote } }: { readonly shown: UnitCostOnScreen }) {
  const looks = useLooks();
  if (trend.length < 2) return null;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{unitCost.trendHeading}</h2>
      <BarRows
        label={unitCost.trendBars}
        allStrong
        rows={trend.map(({ year, occupied, length }) => ({ label: year, figure: occupied, length }))}
      />
      <TrendTable trend={trend} />
      <p className={looks.quiet}>{trendNote}</p>
    </section>
  );
}

function TrendTable({ trend }: { readonly trend: readonly TrendRow[] }) {
  const looks = useLooks();
  const heads = [unitCost.availableShort, unitCost.occupiedShort, unitCost.change, unitCost.real];
  return (
    <table className={looks.table} aria-label={unitCost.trendCaption}>
      <TableHead names={unitCost.year} figures={heads} />
      <tbody>
        {trend.map(({ year, available, occupied, change, real }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td className={looks.figure}>{available}</td>
            <td className={looks.figure}>{occupied}</td>
            <td className={looks.figure}>{change}</td>
            <td className={looks.figure}>{real}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function HomeByHome({ homes }: Pick<UnitCostOnScreen, 'homes'>) {
  const looks = useLooks();
  if (homes.length === 0) return null;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{unitCost.homesHeading}</h2>
      <ul className={looks.list}>
        {homes.map(({ name, words }) => (
          <li key={name} className={looks.item}>
            <span className={looks.strong}>{name}</span>
            <p className={looks.text}>{words}</p>
          </li>
        ))}
      </ul>
      <p className={looks.quiet}>{unitCost.homesNote}</p>
    </section>
  );
}
