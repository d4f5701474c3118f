/**
 * The page of an analysis that asks for its terms: what it comes to, whether the terms go together, then its blocks, each
 * below an empty row. Terms are typed here, and answers stand only while every relation between them holds.
 */
import { gap } from './cells';
import type { DescribedRow, SheetDescription } from './description';
import type { CellId } from './expression';
import { termsRow, termsRules, type Relation } from './relations';
import { framed } from './sheetFrame';

interface TermsPage extends Omit<
  SheetDescription,
  'role' | 'columnWidths' | 'rows' | 'headerRow' | 'protect' | 'rules'
> {
  readonly title: string;
  readonly purpose: string;
  readonly widths: readonly number[];
  readonly answers: readonly DescribedRow[];
  readonly termsCell: CellId;
  readonly relations: readonly Relation[];
  readonly blocks: readonly (readonly DescribedRow[])[];
}

export const termsPage = ({ answers, termsCell, relations, blocks, ...page }: TermsPage): SheetDescription =>
  framed({
    ...page,
    role: 'inputs',
    body: [
      ...answers,
      termsRow(termsCell, relations),
      ...blocks.flatMap((block): readonly DescribedRow[] => [gap, ...block]),
    ],
    rules: termsRules(termsCell),
  });
