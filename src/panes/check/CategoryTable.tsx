/** The split by category: a bar for the eye, a table for the figures; what no line explains is its last row. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CategoryOnScreen, FeeOnScreen } from '../../workflows/review/feeOnScreen';
import { TableHead } from '../parts/TableHead';
import { useLooks } from '../parts/useLooks';
import { check } from '../wording';

const useBarLooks = makeStyles({
  bar: {
    height: '6px',
    marginTop: '3px',
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

export function CategoryTable({ fee }: { readonly fee: FeeOnScreen }) {
  const looks = useLooks();
  return (
    <>
      <table className={looks.table}>
        <TableHead names={check.category} figures={[check.aWeek, check.share, check.aYear]} />
        <tbody>
          {fee.categories.map((category) => (
            <CategoryRow key={category.category} category={category} />
          ))}
          <Row label={check.unexplained} {...fee.unexplainedRow} />
        </tbody>
        <tfoot>
          <Row label={check.fee} {...fee.totalRow} share="" />
        </tfoot>
      </table>
      <p className={looks.quiet}>{check.yearNote(fee.year)}</p>
      {fee.notIncluded === null ? null : (
        <p className={looks.quiet}>{check.notIncluded(fee.notIncluded, fee.totalPlacementCost)}</p>
      )}
      {fee.notAllowable === null ? null : (
        <p className={looks.quiet}>{check.notAllowable(fee.notAllowable)}</p>
      )}
    </>
  );
}

function CategoryRow({ category }: { readonly category: CategoryOnScreen }) {
  const looks = useLooks();
  const bar = useBarLooks();
  return (
    <tr>
      <th scope="row">
        {category.label}
        <div className={bar.bar} style={{ width: category.width }} aria-hidden="true" />
      </th>
      <td className={looks.figure}>{category.aWeek}</td>
      <td className={looks.figure}>{category.share}</td>
      <td className={looks.figure}>{category.aYear}</td>
    </tr>
  );
}

interface RowProps {
  readonly label: string;
  readonly aWeek: string;
  readonly share: string;
  readonly aYear: string;
}

function Row({ label, aWeek, share, aYear }: RowProps) {
  const looks = useLooks();
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={looks.figure}>{aWeek}</td>
      <td className={looks.figure}>{share}</td>
      <td className={looks.figure}>{aYear}</td>
    </tr>
  );
}
