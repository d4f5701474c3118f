/** The same of invoices, years' ends and who pays each line. */
import type { RefusedTerms } from './refusedTerms';

export const refusedTermsOfMoney: readonly RefusedTerms[] = [
  {
    // In on 6 March 2027 (46,452), out on the 24th (46,470): 18 nights, £13,500.00.
    analysis: 'invoice',
    of: 'the stay',
    terms: {
      fees: [
        { from: '2026-04-01', weekly: '5250.00' },
        { from: '2027-03-20', weekly: '5250.00' },
      ],
      away: [
        { from: '2027-03-08', until: '2027-03-10', percent: '50' },
        { from: '2027-03-12', until: '2027-03-14', percent: '50' },
      ],
      stopped: [{ need: 'Evenings', weekly: '700.00', nights: '7' }],
    },
    verdict: 'invoice.terms',
    answers: ['invoice.due', 'invoice.too.much', 'invoice.too.little'],
    cases: [
      { cell: 'invoice.departure', value: 46_451, says: 'The departure is before the arrival' },
      { cell: 'invoice.fee.1.from', value: 46_113, says: 'The fees are out of order of day' },
      { cell: 'invoice.fee.2.weekly', value: 5400, says: 'A fee lacks its day or its amount' },
      { cell: 'invoice.stopped.1.weekly', value: 70, says: 'Hours that stopped lack' },
      { cell: 'invoice.fee.0.from', value: 46_460, says: 'Some nights have no fee' },
      { cell: 'invoice.away.1.until', value: 46_458, says: 'Nights away are outside the stay' },
      { cell: 'invoice.away.1.from', value: 46_455, says: 'Two spells away have nights in common' },
      { cell: 'invoice.stopped.0.nights', value: 19, says: 'Hours stopped on more nights' },
      { cell: 'invoice.stopped.0.weekly', value: 13_000, says: 'More is taken off than the stay costs' },
    ],
  },
  {
    analysis: 'yearEnd',
    of: 'fees by their days',
    terms: {
      allowances: [{ what: 'Clothing', from: '2026-05-01', until: '2026-06-01', pounds: '310.00' }],
    },
    verdict: 'yearEnd.terms',
    answers: ['yearEnd.toCouncil', 'yearEnd.council.0.pounds', 'yearEnd.council.1.pounds'],
    cases: [
      { cell: 'yearEnd.until', value: 46_113, says: 'The year ends before it begins' },
      { cell: 'yearEnd.fee.0.from', value: 46_143, says: 'Some nights have no fee' },
      { cell: 'yearEnd.allowance.0.until', value: 46_100, says: 'An allowance is outside the year' },
      { cell: 'yearEnd.until', value: 46_843, says: 'No year has so many nights' },
      { cell: 'yearEnd.disallowed.0.pounds', value: 234_001, says: 'More is taken out than the year cost' },
      { cell: 'yearEnd.hourRate', value: 5000, says: 'The credit for hours is more than the income' },
      { cell: 'yearEnd.council.1.name', value: 'Northshire', says: 'A council is named twice' },
      { cell: 'yearEnd.council.1.nights', value: 121, says: 'The councils’ nights do not come' },
    ],
  },
  {
    analysis: 'yearEnd',
    of: 'one fee for so many nights, one council',
    terms: { from: '2026-04-01', until: '2027-04-01', fees: [], fee: '5250.00', nights: '365', councils: [] },
    verdict: 'yearEnd.terms',
    answers: ['yearEnd.toCouncil', 'yearEnd.council.0.pounds'],
    cases: [
      { cell: 'yearEnd.nights', value: 366, says: 'No year has so many nights' },
      { cell: 'yearEnd.council.1.nights', value: 400, says: 'The councils’ nights', onSheetAlone: true },
    ],
  },
  {
    analysis: 'yearEnds',
    of: 'placements',
    terms: {},
    verdict: 'yearEnds.terms',
    answers: ['yearEnds.total.toCouncil', 'yearEnds.council.0.toCouncil', 'yearEnds.council.1.toCouncil'],
    cases: [
      { cell: 'yearEnds.1.placement', value: 'p-1042', says: 'A placement stands twice' },
      { cell: 'yearEnds.0.nights', value: 367, says: 'No year has so many nights' },
      { cell: 'yearEnds.1.laterNights', value: 211, says: 'A later fee lacks its nights' },
      { cell: 'yearEnds.0.disallowed', value: 234_001, says: 'More is taken out than the year cost' },
      { cell: 'yearEnds.0.hourRate', value: 5000, says: 'A credit for hours is more than the income' },
      { cell: 'yearEnds.2.nights', value: 30, says: 'A row has no placement', onSheetAlone: true },
    ],
  },
  {
    analysis: 'invoices',
    of: 'nights billed',
    terms: {},
    verdict: 'invoices.terms',
    answers: ['invoices.total.due', 'invoices.total.much', 'invoices.total.little', 'invoices.0.due'],
    cases: [
      { cell: 'invoices.part.0.until', value: 46_452, says: 'Nights billed end before', onSheetAlone: true },
      { cell: 'invoices.part.0.before', value: 19, says: 'More nights are billed', onSheetAlone: true },
    ],
  },
  {
    analysis: 'fundingLines',
    of: 'shares and the rest',
    terms: {},
    verdict: 'fundingLines.terms',
    answers: ['fundingLines.total.socialCare', 'fundingLines.total.health', 'fundingLines.0.signed.health'],
    cases: [
      { cell: 'fundingLines.0.share.health', value: 0.4, says: 'The shares of a line do not come' },
      { cell: 'fundingLines.0.weekly', value: 4900, says: 'The lines are more than the fee' },
    ],
  },
  {
    // Fees of 1 April (46,113) and 1 July 2026.
    analysis: 'jointFunding',
    of: 'fees',
    terms: {
      fees: [
        { from: '2026-04-01', weekly: '4900.00' },
        { from: '2026-07-01', weekly: '5000.00' },
      ],
    },
    verdict: 'funding.terms',
    answers: [],
    cases: [
      { cell: 'funding.fee.1.from', value: 46_113, says: 'The fees are out of order of day' },
      { cell: 'funding.fee.2.from', value: 46_300, says: 'A fee lacks its day or its amount' },
      // 9 December 2025: before the first shares, which two rows then begin after.
      { cell: 'funding.decision.effective', value: 46_000, says: 'It is not clear which shares' },
    ],
  },
  {
    analysis: 'request',
    of: 'parts of the clause',
    terms: {},
    verdict: 'request.terms',
    answers: ['request.total.clauseWeekly', 'request.total.decidedWeekly'],
    cases: [
      { cell: 'request.part.1.index', value: 'National Living Wage', says: 'A part of the clause is named' },
    ],
  },
  {
    analysis: 'options',
    of: 'homes',
    terms: {},
    verdict: 'options.terms',
    answers: ['options.place.0.name', 'options.place.0.score'],
    cases: [
      { cell: 'options.home.1.name', value: 'ash grove', says: 'A home is named twice' },
      { cell: 'options.home.1.fee', value: 0, says: 'A home has no fee' },
      { cell: 'options.home.1.inspection', value: 50, says: 'A quality is stated both whole' },
      { cell: 'options.home.0.stability', value: '', says: 'A home has no quality' },
    ],
  },
  {
    // Hours of 1 April, 1 August (46,235) and 1 January.
    analysis: 'stepDown',
    of: 'steps',
    terms: {},
    verdict: 'stepDown.terms',
    answers: ['stepDown.total.held', 'stepDown.total.saving'],
    cases: [
      { cell: 'stepDown.step.2.from', value: 46_235, says: 'The steps are out of order of day' },
      { cell: 'stepDown.step.3.from', value: 46_450, says: 'A step lacks its day or its hours' },
    ],
  },
];
