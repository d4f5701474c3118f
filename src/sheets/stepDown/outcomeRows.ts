/** The outcome sought, beside the price and never setting it, and the signatures that hold a step. */
import { typedDay, typedWords } from '../core/askedCells';
import { blank, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import type { StepDownSubject } from './subject';

export function outcomeRows({ outcome }: StepDownSubject, columns: number): readonly DescribedRow[] {
  return [
    headingRow('The outcome sought, beside the price and never setting it', columns),
    row(
      words('Measure', 'label'),
      typedWords(
        'stepDown.measure',
        outcome.measure,
        'What is measured, such as nights without an incident.',
      ),
      words('At the start', 'label'),
      typedWords('stepDown.baseline', outcome.baseline, 'Where the child stood.'),
      words('Latest', 'label'),
      typedWords('stepDown.latest', outcome.latest, 'Where the child stands now.'),
      words('Sought', 'label'),
      typedWords('stepDown.target', outcome.target, 'What is sought.'),
    ),
    row(
      words('Reviewed on', 'label'),
      typedDay('stepDown.review', outcome.review, 'The day on which both sides look at it again.'),
    ),
  ];
}

export const signatureRows = (columns: number): readonly DescribedRow[] => [
  headingRow('Signed by both to hold a step', columns),
  row(words('For the council', 'label'), words('', 'text'), blank(), words('For the provider', 'label')),
];
