/**
 * Every cell that a term is typed into, of every analysis of a price over its life, set to odd values one at a time: emptied, the
 * ends of what its check allows, and days of other years. Where the command refuses the change, the sheet says so; whatever is
 * typed, no cell holds an error value; and every relation of the terms is broken by some of it. Worked out by LibreOffice.
 */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { analyses } from '../../src/workflows/analyses';
import { oddlyTyped } from '../support/oracle/oddlyTyped';
import { itWithLibreOffice } from '../support/oracle/recalculate';
import { refusedTerms } from './refusedTerms';
import { refusedTermsOfMoney } from './refusedTermsOfMoney';

const reference = { asAt: knownDay('2026-11-28') };
const ofRefused = [...refusedTerms, ...refusedTermsOfMoney];

/** Lists of many placements: a row that is emptied is left out of them, and nothing is refused. */
const ofManyPlacements = ['portfolio', 'feeRound', 'referrals', 'demand', 'askExchange'];
const asWritten = analyses
  .filter(({ id }) => !ofManyPlacements.includes(id))
  .map(({ id }) => ({ analysis: id, of: 'the example', terms: {}, cases: casesOf(id) }));
const otherwise = ofRefused.filter(({ terms }) => Object.keys(terms).length > 0);

/** What is known to be refused of the example’s own terms. */
function casesOf(id: string) {
  return ofRefused
    .filter(({ analysis, terms }) => analysis === id && Object.keys(terms).length === 0)
    .flatMap(({ cases }) => cases);
}

/**
 * The row of the rest of a fee is worked out: it is none of the lines that the command is given. Nor is one council that pays all
 * one of those that the command is given beside their nights.
 */
const noTerms: readonly (readonly [string, RegExp])[] = [
  ['the example', /^fundingLines\.4\.share\./],
  ['one fee for so many nights, one council', /^yearEnd\.council\.0\.name$/],
];

describe.each([...asWritten, ...otherwise])('$analysis, $of', ({ analysis, of, terms, cases }) => {
  itWithLibreOffice(
    'what the command refuses the sheet refuses, and nothing typed gives an error',
    async () => {
      const { example, run } = analyses.find(({ id }) => id === analysis)!;
      const given = { ...example, ...terms };
      const written = run(given, reference).answered!.workbook();
      const typed = await oddlyTyped(written, cases, (id, value) => {
        if (noTerms.some(([ofThese, pattern]) => ofThese === of && pattern.test(id))) return null;
        return { analysis, given, id, value, run: (changed) => run(changed, reference).answered === null };
      });
      expect(typed.errors).toEqual([]);
      expect(typed.accepted).toEqual([]);
      expect(typed.neverBroken).toEqual([]);
    },
  );
});
