/** Every row that became something, row by row, so that a person can see it and put it right. */
import { exact, one } from '../../domain/money/exact';
import type { MappedLine } from '../../domain/submission/feeSubmission';
import { labelWhy } from './whyWords';
import type { LineContext } from './readLine';

export function mappedRows(
  contexts: readonly { readonly row: number; readonly context: LineContext; readonly isHeading: boolean }[],
): readonly MappedLine[] {
  return contexts.flatMap(({ row, context, isHeading }): readonly MappedLine[] => {
    const { column, solved } = context.part.reading;
    const words = column.words[row];
    const role = solved.roles[row] ?? 'none';
    const label = words?.label ?? '';
    const at = column.region.placeOf(row, Math.max(0, words?.labelColumn ?? 0));
    if (role === 'none' && !isHeading && label === '') return [];
    if (role === 'line' || role === 'unknown') {
      const { category, confidence, decidedBy } = context.match;
      const treatedAs = context.correction?.treatedAs === 'deduction' ? 'deduction' : 'line';
      return [{ label, at, treatedAs, category, confidence, decidedBy }];
    }
    const corrected = context.correction?.treatedAs;
    const treatedAs = corrected ?? treatment(role, words?.fee === 'named', isHeading, words?.total);
    const decidedBy =
      corrected === undefined
        ? labelWhy(
            role,
            isHeading,
            words,
            solved.totals.find((total) => total.row === row),
            solved.roles,
          )
        : 'corrected by you';
    return [
      {
        label,
        at,
        treatedAs,
        ...(treatedAs === 'partOf' && context.correction?.partOf !== undefined
          ? { partOf: context.correction.partOf }
          : {}),
        category: null,
        confidence: corrected === undefined ? exact('0.9') : one,
        decidedBy,
      },
    ];
  });
}

function treatment(
  role: string,
  isFee: boolean,
  isHeading: boolean,
  total: 'total' | 'subtotal' | null | undefined,
): MappedLine['treatedAs'] {
  if (isHeading) return 'heading';
  switch (role) {
    case 'fee':
      return isFee ? 'fee' : 'ignored';
    case 'total':
    case 'again':
      return isFee ? 'fee' : total === 'subtotal' ? 'subtotal' : 'total';
    case 'subtotal':
      return isFee ? 'fee' : 'subtotal';
    case 'parent':
      return 'subtotal';
    default:
      return 'ignored';
  }
}
