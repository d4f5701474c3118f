/** Hours, rate and sharing of care whose lines state hours, and what of it has none: the table of Our position. */
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { gapOfLinesOnScreen } from '../../workflows/review/gapOfLinesOnScreen';
import { TableHead } from '../parts/TableHead';
import { useLooks } from '../parts/useLooks';

interface GapOfLinesTableProps {
  readonly review: FeeReview;
  readonly comparisons: ReviewComparisons;
}

export function GapOfLinesTable({ review, comparisons }: GapOfLinesTableProps) {
  const looks = useLooks();
  const table = gapOfLinesOnScreen(review, comparisons);
  if (table === null) return null;
  const { columns, rows, whole } = table;
  const [names = '', ...heads] = columns;
  return (
    <table className={looks.table}>
      <TableHead names={names} figures={heads} />
      <tbody>
        {rows.map(({ label, figures }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {figures.map((figure, index) => (
              <td key={heads[index]} className={looks.figure}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{whole.label}</th>
          <td className={looks.figure}>{whole.figure}</td>
          <td colSpan={heads.length - 1} />
        </tr>
      </tfoot>
    </table>
  );
}
