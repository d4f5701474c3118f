/**
 * What a user corrected about a provider's layout, kept as JSON and used again with `--mapping FILE`.
 *
 * A correction finds its line by the label's words, so that next year's sheet of the same provider is read the same way
 * although its rows have moved. `category` null leaves the category to the words. Columns are letters as on the sheet.
 * Worked example: {"version": 1, "lines": [{"label": "Sundries", "category": "living"}]}.
 */
import { foundByKey } from '../domain/evidence/foundByKey';
import type { CostPeriod } from '../domain/calendar/period';
import type { CostCategory } from '../domain/fee/costCategory';
import type { AmountBasis } from '../domain/fee/statedWorkings';
import type { FeeSubmission, MappedLine } from '../domain/submission/feeSubmission';
import { receivedText } from '../domain/submission/received';
import { labelKey } from './sheetCells';

export type TreatedAs = MappedLine['treatedAs'];

export interface LineMapping {
  readonly label: string;
  readonly category: CostCategory | null;
  readonly treatedAs?: TreatedAs;
  /** Of a row treated as `partOf`: the label of the row that holds its money already. */
  readonly partOf?: string;
}

export const mappableColumns = ['label', 'amount', 'notes', 'included', 'section'] as const;
export type MappableColumn = (typeof mappableColumns)[number];

export interface LayoutMapping {
  readonly version: 1;
  readonly provider?: string;
  /** The sheet that holds the table. */
  readonly sheet?: string;
  readonly columns?: Readonly<Partial<Record<MappableColumn, string>>>;
  /** What stood above the column of amounts: where it has moved, its heading tells it; where it is gone, none is named. */
  readonly amountHeading?: string;
  /** The period and payer of the amount column, where its heading does not say. */
  readonly period?: CostPeriod;
  readonly basis?: AmountBasis;
  /** By how many children amounts for the home are shared, such as "3.6". */
  readonly sharedBy?: string;
  readonly lines: readonly LineMapping[];
}

/** The whole mapping that a submission was read with: to print, correct and save. */
export function mappingFrom(submission: FeeSubmission): LayoutMapping {
  const provider = submission.placement.provider;
  const sheet = submission.reading.mapped[0]?.at.sheet;
  return {
    version: 1,
    ...(provider === undefined ? {} : { provider: receivedText(provider.cell) }),
    ...(sheet === undefined ? {} : { sheet }),
    lines: submission.reading.mapped
      .filter((line) => line.label !== '')
      .map(({ label, category, treatedAs, partOf }) => ({
        label,
        category,
        treatedAs,
        ...(partOf === undefined ? {} : { partOf }),
      })),
  };
}

/** The correction for a label, if there is one. */
export function mappedLine(mapping: LayoutMapping | null, label: string): LineMapping | null {
  return mapping === null ? null : lineByLabel(mapping.lines, labelKey(label));
}

const lineByLabel = foundByKey<LineMapping>(({ label }) => labelKey(label));
