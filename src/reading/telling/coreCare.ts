/**
 * Care that is the only care by day is the core of the fee, at whatever ratio: "Care team (2:1, 16 hours a day)" in a home for
 * one child is no addition to anything. Where other care by day stands beside it, or its words say "additional", it stays
 * what this child needs on top.
 */
import type { Place } from '../../domain/evidence/place';
import type { MappedLine, ReceivedCostRow } from '../../domain/submission/feeSubmission';
import { textOf } from '../sheetCells';

const onlyByDay = ', the only care by day';
const atRatio = /\b[1-9] ?: ?1\b/;
const namesTeam = /\b(team|staff|staffing|workers?|carers?|care)\b/i;
const isOnTop =
  /\b(additional|extra|enhanced|enhancement|supplement(ary)?|top[ -]?up|on top|support hours|one[ -]to[ -]one|supervised|contact)\b/i;
const besideCareByDay =
  /\b(lead|leaders?|seniors?|nights?|sleep|agency|bank|relief|overtime|ni|national insurance|pension|on[ -]?costs?|levy|holiday|leave|sickness)\b/i;

export function withCoreCare(costs: readonly ReceivedCostRow[]): readonly ReceivedCostRow[] {
  const labelOf = ({ fields }: ReceivedCostRow): string => textOf(fields.label?.cell);
  const categoryOf = ({ fields }: ReceivedCostRow): string => textOf(fields.category?.cell);
  const isBroken = costs.some((row) => categoryOf(row) === 'unclassified');
  const byDay = costs.filter(
    (row) => categoryOf(row) === 'directCare' && !besideCareByDay.test(labelOf(row)),
  );
  const atRatios = costs.filter(
    (row) =>
      categoryOf(row) === 'additionalStaffing' &&
      row.decidedBy !== 'corrected by you' &&
      atRatio.test(labelOf(row)) &&
      !isOnTop.test(labelOf(row)),
  );
  const [only] = atRatios;
  if (isBroken || byDay.length > 0 || atRatios.length !== 1 || only === undefined) return costs;
  const category = only.fields.category;
  const without = labelOf(only).replace(atRatio, ' ');
  if (category === undefined || !namesTeam.test(without)) return costs;
  return costs.map((row) =>
    row === only
      ? {
          ...row,
          fields: {
            ...row.fields,
            category: { ...category, cell: { kind: 'text', text: 'directCare' } },
          },
          decidedBy: `${row.decidedBy ?? ''}${onlyByDay}`,
        }
      : row,
  );
}

/** Lines as they are shown for correction, in the category that they have among the costs. */
export function asInCosts(
  mapped: readonly MappedLine[],
  costs: readonly ReceivedCostRow[],
): readonly MappedLine[] {
  const core = new Map(
    costs.flatMap((row) => (row.decidedBy?.endsWith(onlyByDay) === true ? [[placeKey(row.at), row]] : [])),
  );
  if (core.size === 0) return mapped;
  return mapped.map((line) => {
    const row = core.get(placeKey(line.at));
    return row === undefined || line.treatedAs !== 'line' ? line : { ...line, category: 'directCare' };
  });
}

function placeKey({ sheet, cell }: Place): string {
  return `${sheet ?? ''}!${cell}`;
}
