/** The key to the picture and the short answer at once: each contract’s line, a child-week, and what it is beside spot. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ContractOnScreen } from '../../workflows/contracts/comparedOnScreen';
import { TableHead } from '../parts/TableHead';
import { useLooks } from '../parts/useLooks';
import { dashOf, useInkOf, useLineLooks } from './lineLooks';
import { contracts } from './wording';

const useOwnLooks = makeStyles({
  name: { display: 'flex', gap: '6px', alignItems: 'center', minWidth: 0 },
  sample: { flexShrink: 0, forcedColorAdjust: 'none' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

export function ContractTable({ rows }: { readonly rows: readonly ContractOnScreen[] }) {
  const looks = useLooks();
  const own = useOwnLooks();
  const right = mergeClasses(looks.figure, looks.right);
  return (
    <table className={looks.table} aria-label={contracts.legend}>
      <TableHead names={contracts.contract} figures={[contracts.childWeek, contracts.againstSpot]} breaks />
      <tbody>
        {rows.map(({ id, name, childWeek, againstSpot }, index) => (
          <tr key={id}>
            <th scope="row">
              <span className={own.name}>
                <Sample index={index} className={own.sample} />
                <span className={own.words}>{name}</span>
              </span>
            </th>
            <td className={right}>{childWeek}</td>
            <td className={right}>{againstSpot}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The line as it is drawn, with its number on it. */
function Sample({ index, className }: { readonly index: number; readonly className: string }) {
  const ink = useInkOf()(index);
  const looks = useLineLooks();
  return (
    <svg className={className} width="36" height="16" aria-hidden="true">
      <line
        className={mergeClasses(looks.line, ink)}
        strokeDasharray={dashOf(index)}
        x1="0"
        x2="36"
        y1="8"
        y2="8"
      />
      <circle className={mergeClasses(looks.badge, ink)} cx="18" cy="8" r="7" />
      <text className={looks.number} x="18" y="11.5">
        {index + 1}
      </text>
    </svg>
  );
}
