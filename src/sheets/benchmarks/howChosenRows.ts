/** How the comparators were chosen, and the files they were read from with what is to be settled about them. */
import type { BenchmarkComparison } from '../../domain/benchmarks/benchmarkComparison';
import { outlierRule } from '../../domain/benchmarks/outliers';
import { rulesInWords, whyPublishedOnly } from '../../domain/benchmarks/rulesInWords';
import { bySeverity } from '../../domain/evidence/finding';
import { findingHeadlines } from '../../domain/evidence/findingCodes';
import { placeText } from '../../domain/evidence/place';
import { blank, gap, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';

const columns = 10;

export function ruleRows(comparison: BenchmarkComparison): readonly DescribedRow[] {
  const [kind = '', ...rules] = rulesInWords(comparison);
  return [
    headingRow('How the comparators were chosen', columns),
    ...(comparison.viewer === 'provider' ? [labelledRow('Who looks', whyPublishedOnly)] : []),
    labelledRow('Compared', kind),
    ...rules.map((rule, index) => labelledRow(index === 0 ? 'Rules' : '', rule)),
    labelledRow(
      'Fewest to compare',
      'A median needs n of 5, a quartile 8, a decile 20; with fewer it is “too few to compare”.',
    ),
    labelledRow('Outliers', `A figure is called an outlier ${outlierRule}; it is counted with the others.`),
    labelledRow(
      'Position',
      'The share of the way from the lowest to the highest, as PERCENTRANK.INC but not cut off; among published quartiles read off the line, never beyond them.',
    ),
    labelledRow(
      'Single figures',
      'No single figure of another home or placement is shown, here or anywhere.',
    ),
    ...(comparison.unmatched.length === 0
      ? []
      : [
          labelledRow(
            'Not compared',
            comparison.unmatched.map(({ measure, records }) => `${measure} (${String(records)})`).join(', '),
          ),
        ]),
  ];
}

export function filesRows({ files }: BenchmarkComparison): readonly DescribedRow[] {
  if (files.length === 0) return [];
  return [
    gap,
    headingRow('Files read', columns),
    ...files.flatMap(({ file, sentence, findings, notUnderstood }) => [
      labelledRow(file, sentence),
      ...bySeverity(findings).map(({ code, at, expected, received, advice }) =>
        noted(
          `${findingHeadlines[code]}, ${placeText(at)}`,
          `Expected ${expected}; received ${received}. ${advice}`,
        ),
      ),
      ...(notUnderstood.length === 0
        ? []
        : [
            noted(
              'Not understood',
              notUnderstood.map(({ at, text }) => `${placeText(at)}: ${text}`).join('; '),
            ),
          ]),
    ]),
  ];
}

/** The words run on over the empty cells to their right. */
function labelledRow(label: string, text: string): DescribedRow {
  return row(words(label, 'label'), words(text, 'purpose'));
}

/** Longer words stand in the widest column, where they are broken into lines. */
function noted(label: string, text: string): DescribedRow {
  return row(words(label, 'note'), ...Array.from({ length: 8 }, () => blank()), words(text, 'note'));
}
