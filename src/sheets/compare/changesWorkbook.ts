/** What changed between two submissions, as a workbook of its own. */
import { poundsInWords } from '../../domain/money/moneyPer';
import type { WorkbookDescription } from '../core/description';
import { analysisWorkbook } from '../core/workbook';
import { changesCheck, changesSheet } from './changesSheet';
import type { ChangesSubject } from './subject';

export function describeChanges(subject: ChangesSubject): WorkbookDescription {
  const { changes, earlier, later } = subject;
  const { home, provider } = later.openBook.placement;
  const named = home ?? provider ?? 'the home';
  return analysisWorkbook({
    called: { checks: 'Change checks', about: 'About the changes' },
    title: `What changed: ${named}`,
    subject: `What changed in the fee of ${named} between two submissions: ${poundsInWords(changes.fee.before)} before, ${poundsInWords(changes.fee.now)} now.`,
    asAt: later.asAt,
    madeFrom: [earlier.breakdown, later.breakdown],
    pages: [changesSheet(subject)],
    checks: [changesCheck(subject)],
    rules: [
      {
        rule: 'Lines are known again by their words; a line whose words changed stands as one that went and one that came.',
        source: 'How lines are matched',
      },
    ],
  });
}
