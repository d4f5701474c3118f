/** One row of the Assumptions sheet: what, value, unit, effect, source; the same five columns for inputs and for what follows from them. */
import type { Provenance } from '../../domain/evidence/provenance';
import { computed, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import type { Expression } from '../core/expression';
import type { StyleName } from '../core/styleNames';
import { assumptionCell, type AssumptionId } from '../core/feeCells';
import { sourceWords } from './reviewWords';

export const assumptionColumns = 5;

export function assumptionRow(
  label: string,
  value: DescribedCell,
  unit: string,
  effect: string,
  provenance: Provenance,
): DescribedRow {
  return row(
    words(label, 'label'),
    value,
    words(unit),
    words(effect),
    words(sourceWords(provenance), 'note'),
  );
}

/** A row that follows from other assumptions. */
export function derivedRow(
  id: AssumptionId,
  label: string,
  expression: Expression,
  style: StyleName,
  unit: string,
  effect: string,
  from: string,
): DescribedRow {
  const value = computed(assumptionCell(id), expression, style);
  return assumptionRow(label, value, unit, effect, { kind: 'derived', from });
}
