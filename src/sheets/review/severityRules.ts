/** How a severity's word is drawn wherever it stands: the word carries the meaning, the colour helps the eye. */
import type { DescribedRule } from '../core/description';
import type { CellId } from '../core/expression';
import { severityWords } from '../../domain/evidence/findingWords';

export function severityRules(cells: readonly CellId[]): readonly DescribedRule[] {
  if (cells.length === 0) return [];
  return [
    { cells, when: { kind: 'textEquals', text: severityWords.error }, look: 'bad' },
    { cells, when: { kind: 'textEquals', text: severityWords.warning }, look: 'caution' },
    { cells, when: { kind: 'textEquals', text: severityWords.note }, look: 'quiet' },
  ];
}
