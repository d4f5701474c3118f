/** Bars with their figures beside them, one a row: the figures are the text, so the bars themselves are passed over. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLooks } from '../parts/useLooks';
import { across, useInks } from './useInks';

export interface BarRow {
  readonly label: string;
  readonly figure: string;
  /** 0 to 1 of the width. */
  readonly length: number;
  /** Said after the label, and the bar drawn strong. */
  readonly mark?: string;
}

const useOwnLooks = makeStyles({
  // One grid for all rows, so that equal bars are equally long.
  rows: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(40px, 1fr) auto',
    columnGap: '8px',
    rowGap: '4px',
    alignItems: 'center',
  },
  row: { display: 'contents' },
});

interface BarRowsProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** Every bar strong: where none is chosen among the others. */
  readonly allStrong?: boolean;
}

export function BarRows({ label, rows, allStrong = false }: BarRowsProps) {
  const looks = useLooks();
  const inks = useInks();
  const own = useOwnLooks();
  return (
    <ul className={own.rows} aria-label={label}>
      {rows.map((row) => {
        const isStrong = allStrong || row.mark !== undefined;
        const weight = row.mark === undefined ? '' : looks.strong;
        return (
          <li key={row.label} className={own.row}>
            <span className={mergeClasses(looks.quiet, weight)}>
              {row.label}
              {row.mark === undefined ? '' : `, ${row.mark}`}
            </span>
            <svg className={inks.drawing} height="12" aria-hidden="true">
              <rect className={isStrong ? inks.inner : inks.outer} width={across(row.length)} height="12" />
            </svg>
            <span className={mergeClasses(looks.quiet, looks.figure, weight)}>{row.figure}</span>
          </li>
        );
      })}
    </ul>
  );
}
