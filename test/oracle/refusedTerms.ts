/** What is typed into the sheet of each analysis, one cell at a time, that its command refuses beside the terms that stand there. */
import type { Terms } from '../support/oracle/termsOfCells';

interface TypedTerm {
  readonly cell: string;
  /** A day as a spreadsheet counts it: 46,113 is 1 April 2026. */
  readonly value: string | number;
  /** How what is wrong begins. */
  readonly says: string;
  /** Something that the command has no term for, or takes in another order. */
  readonly onSheetAlone?: true;
}

export interface RefusedTerms {
  readonly analysis: string;
  readonly of: string;
  /** In place of those of the example. */
  readonly terms: Terms;
  readonly verdict: string;
  /** Cells that must be dashes. */
  readonly answers: readonly string[];
  readonly cases: readonly TypedTerm[];
}

export const refusedTerms: readonly RefusedTerms[] = [
  {
    analysis: 'moveOrStay',
    of: 'fees',
    terms: {},
    verdict: 'moveOrStay.terms',
    answers: ['moveOrStay.payBack', 'moveOrStay.costStay', 'moveOrStay.costMove'],
    cases: [{ cell: 'moveOrStay.otherFee', value: 0, says: 'The three fees and the expected stay' }],
  },
  {
    analysis: 'buildOrBuy',
    of: 'years and places',
    terms: {},
    verdict: 'buildOrBuy.terms',
    answers: ['buildOrBuy.payBack'],
    cases: [
      { cell: 'buildOrBuy.years', value: 0, says: 'Years, places, occupancy' },
      { cell: 'buildOrBuy.places', value: 0, says: 'Years, places, occupancy' },
    ],
  },
  {
    // In on 2 March 2026 (46,083) as an emergency of three nights, then placed until 1 April; home from 13 April (46,125).
    analysis: 'stayCost',
    of: 'runs of nights',
    terms: {},
    verdict: 'stayCost.terms',
    answers: ['stayCost.total.pounds'],
    cases: [
      { cell: 'stayCost.1.until', value: 46_086, says: 'A run of nights ends', onSheetAlone: true },
      { cell: 'stayCost.2.from', value: 46_112, says: 'Two runs have nights in common', onSheetAlone: true },
    ],
  },
  {
    analysis: 'targetCost',
    of: 'a saving of which no share is agreed',
    terms: { councilShareOfSaving: undefined },
    verdict: 'targetCost.terms',
    answers: ['targetCost.pays', 'targetCost.refund'],
    cases: [{ cell: 'targetCost.allowable', value: 240_000, says: 'A saving, and no share' }],
  },
  {
    analysis: 'targetCost',
    of: 'an overspend of which no share is agreed',
    terms: { councilShareOfOverspend: undefined, allowable: '240000.00' },
    verdict: 'targetCost.terms',
    answers: ['targetCost.pays', 'targetCost.refund'],
    cases: [{ cell: 'targetCost.allowable', value: 270_000, says: 'An overspend, and no share' }],
  },
  {
    // Four places, with rows for six more.
    analysis: 'host',
    of: 'councils and places',
    terms: { releasePlaces: '4' },
    verdict: 'hosting.terms',
    answers: ['hosting.hostPays', 'hosting.0.pays', 'hosting.1.pays'],
    cases: [
      { cell: 'hosting.host', value: 'Cedar', says: 'The host is none of the councils' },
      { cell: 'hosting.1.name', value: 'Ashmoor', says: 'A council is named twice' },
      { cell: 'hosting.1.places', value: 61, says: 'More than the 60 places', onSheetAlone: true },
      { cell: 'hosting.1.places', value: 1, says: 'The host may release more places' },
      {
        cell: 'hosting.surplus.0.from',
        value: 0.6,
        says: 'The steps of the surplus are out of order',
        onSheetAlone: true,
      },
    ],
  },
  {
    analysis: 'rota',
    of: 'councils and offers',
    terms: {},
    verdict: 'rota.terms',
    answers: ['rota.first', 'rota.0.rank'],
    cases: [
      { cell: 'rota.1.name', value: 'ASHMOOR', says: 'A council is named twice' },
      { cell: 'rota.offer.0.council', value: 'Dale', says: 'An offer names a council that is not' },
      { cell: 'rota.offer.3.council', value: 'Carrow', says: 'An offer lacks its day', onSheetAlone: true },
      { cell: 'rota.0.places', value: 0, says: 'A council holds no place' },
    ],
  },
  {
    analysis: 'hub',
    of: 'homes',
    terms: {},
    verdict: 'hubShared.terms',
    answers: ['hubShared.0.part', 'hubShared.1.part'],
    cases: [
      { cell: 'hubShared.0.children', value: 4.5, says: 'A home has more children than places' },
      { cell: 'hubShared.1.places', value: 0, says: 'A home has no places' },
    ],
  },
  {
    // 200 days away: in weeks of two working days they take 700 of the year's 364.
    analysis: 'extraHours',
    of: 'days and the agency',
    terms: { daysAway: '200' },
    verdict: 'extraHours.terms',
    answers: ['extraHours.weekly', 'extraHours.inTheTime', 'extraHours.askedMore', 'extraHours.bySkill'],
    cases: [
      { cell: 'extraHours.until', value: 46_300, says: 'The hours end before they begin' },
      { cell: 'extraHours.agency', value: 0.25, says: 'Hours by an agency, and no price' },
      { cell: 'extraHours.daysPerWeek', value: 2, says: 'Time away takes the whole year' },
      { cell: 'extraHours.contracted', value: 0, says: 'Pay, contracted hours and working days' },
    ],
  },
];
