/**
 * For each analysis what its command refuses since two terms do not go together, typed into its sheet: the head of the page and a
 * line of Checks say so, and no answer stands. Worked out by LibreOffice; the command is asked the same.
 */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { analyses } from '../../src/workflows/analyses';
import { afterTyping } from '../support/oracle/afterTyping';
import { itWithLibreOffice } from '../support/oracle/recalculate';
import { changedTerms } from '../support/oracle/termsOfCells';
import { refusedTerms } from './refusedTerms';
import { refusedTermsOfMoney } from './refusedTermsOfMoney';

const reference = { asAt: knownDay('2026-11-28') };

describe.each([...refusedTerms, ...refusedTermsOfMoney])(
  '$analysis, $of',
  ({ analysis, terms, verdict, answers, cases }) => {
    const { example, run } = analyses.find(({ id }) => id === analysis)!;
    const given = { ...example, ...terms };

    itWithLibreOffice('what does not go together gives no answer', async () => {
      const grid = run(given, reference).answered!.workbook();
      const typed = await afterTyping(
        grid,
        cases.map(({ cell, value }) => [cell, value] as const),
      );
      const said = cases.map((_, index) => {
        const { held, errors } = typed[index]!;
        return {
          verdict: held(verdict),
          answers: answers.map(held),
          arithmetic: held('check.all'),
          terms: held('check.terms'),
          errors,
        };
      });
      expect(said).toEqual(
        cases.map(({ says }) => ({
          verdict: expect.stringContaining(`✗ ${says}`) as string,
          answers: answers.map(() => '–'),
          arithmetic: expect.stringContaining('✓') as string,
          terms: expect.stringMatching(/^✗/) as string,
          errors: [],
        })),
      );
    });

    test('the command refuses the same', () => {
      const ofCommand = cases.filter(({ onSheetAlone = false }) => !onSheetAlone);
      const answered = ofCommand.map(({ cell, value }) => {
        const changed = changedTerms(analysis, given, cell, value);
        return changed === null ? 'no term' : run(changed, reference).answered;
      });
      expect(answered).toEqual(ofCommand.map(() => null));
    });
  },
);
