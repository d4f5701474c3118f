/** What each line leaves to explain, and what to ask for. Invented homes, worked by hand. */
import { breakDownFee } from '../../../src/domain/fee/feeBreakdown';
import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { negotiationLines } from '../../../src/domain/negotiation/negotiationLines';
import { allChecks } from '../../../src/domain/review/checks/allChecks';
import { feeLines } from '../../../src/domain/review/feeLines';
import { costPost } from '../../../src/domain/staffing/costPost';
import type { CostLine } from '../../../src/domain/fee/costLine';
import type { Post } from '../../../src/domain/staffing/post';
import { fraction } from '../../../src/domain/money/percentage';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { aCostLine, anOpenBook, aPlacement, aPost, staffingAssumptions } from '../../support/builders';

function negotiate(costLines: readonly CostLine[], fee = '5150', posts: readonly Post[] = []) {
  const assumptions = staffingAssumptions();
  const openBook = anOpenBook({
    placement: aPlacement({ quotedWeeklyFee: poundsPer('week', fee) }),
    posts,
    additionalNeeds: [],
    costLines,
  });
  const postCosts = posts.map((post) => costPost(post, assumptions));
  const breakdown = breakDownFee(
    openBook.placement.quotedWeeklyFee,
    feeLines(openBook, postCosts, assumptions),
  );
  const subject = {
    asAt: knownDay('2025-10-01'),
    openBook,
    staffingAssumptions: assumptions,
    postCosts,
    breakdown,
  };
  const findings = allChecks.flatMap((check) => check(subject));
  return negotiationLines(breakdown, findings, openBook, postCosts, []);
}

const weekly = (pounds: string) => ({ kind: 'money', money: poundsPer('week', pounds) }) as const;
const tuition = { pounds: exact(190), per: 'week', factors: ['5', '£38.00'] } as const;

describe('the gap to explain', () => {
  test.each<[string, Partial<CostLine>, string, string]>([
    ['nothing speaks against a plain line', { amount: weekly('60') }, '0', ''],
    [
      'the label’s arithmetic supports £190.00 of £210.00',
      {
        label: 'Tuition 5 hrs @ £38',
        category: 'additionalEducation',
        amount: weekly('210'),
        workings: { amount: tuition },
      },
      '20',
      '5 × £38.00 gives £190.00 a week for this child.',
    ],
    [
      '8 % of a £5,150.00 fee supports £412.00 of £484.69',
      {
        label: 'Management charge',
        category: 'centralOverheads',
        amount: weekly('484.69'),
        workings: { percent: exact(8), percentOf: 'price' },
      },
      '72.69',
      'The stated percentage of the fee gives £412.00 a week.',
    ],
    [
      'a line that is not allowable supports nothing',
      { amount: weekly('12'), allowability: { allowable: false, reason: 'not for the child' } },
      '12',
      'Marked not allowable: not for the child',
    ],
    [
      'a line beside the fee leaves no gap in it',
      { included: false, amount: weekly('12'), allowability: { allowable: false, reason: '' } },
      '0',
      '',
    ],
    [
      // rota £300.00 a week over 3.2 children is £93.75; stated £320.00 is £100.00 a child
      'a home’s gap is brought to one child',
      {
        label: 'Psychologist 4 hrs @ £75',
        category: 'additionalHealth',
        serves: 'home',
        amount: weekly('320'),
        workings: { amount: { pounds: exact(300), per: 'week', factors: ['4', '£75.00'] } },
      },
      '6.25',
      '4 × £75.00 gives £93.75 a week for this child.',
    ],
  ])('%s', (_case, stated, gap, reason) => {
    const [line] = negotiate([aCostLine(stated)]);
    expect(exactText(line!.gapToExplain.pounds)).toBe(gap);
    expect(line!.gapReason).toBe(reason);
  });

  test('the second of two equal lines is a gap as a whole', () => {
    const second = { id: 'cost-2', at: { sheet: 'Costs', cell: 'A5' } };
    const gaps = negotiate([aCostLine(), aCostLine(second)]).map(({ gapToExplain }) =>
      exactText(gapToExplain.pounds),
    );
    expect(gaps).toEqual(['0', '60']);
  });
});

describe('a label is not held against an amount it may not be about', () => {
  test.each<[string, Partial<CostLine>]>([
    [
      'a salary for the home beside one child’s share of it',
      {
        label: 'Manager (salary £46,800)',
        category: 'managementAndSupport',
        amount: weekly('263.99'),
        workings: { amount: { pounds: exact(46800), per: 'year', factors: ['£46,800.00'] } },
      },
    ],
    [
      'an amount a child beside the home’s',
      {
        label: 'Food £85 per child',
        serves: 'home',
        amount: weekly('340'),
        workings: { amount: { pounds: exact(85), per: 'week', factors: ['£85.00'] } },
      },
    ],
    [
      // 13.10 × 39 × 9.5 = £4,853.55 a week; × 52 = £252,384.60 a year, which is £4,840.25 a week on 365/7: 0.27 % less
      'a year worked out on another count of weeks',
      {
        serves: 'home',
        category: 'directCare',
        amount: { kind: 'money', money: poundsPer('year', '252384.60') },
        workings: { amount: { pounds: exact('4853.55'), per: 'week', factors: ['9.5', '39', '£13.10'] } },
      },
    ],
  ])('%s', (_case, stated) => {
    expect(exactText(negotiate([aCostLine(stated)])[0]!.gapToExplain.pounds)).toBe('0');
  });
});

describe('the evidence to ask for', () => {
  test.each<[string, Partial<CostLine>, string]>([
    ['food', {}, 'The last 12 months’ spending for each child in the home; sight of Invoice 12.'],
    [
      'rent',
      { label: 'Rent', category: 'premises', evidence: null },
      'The signed lease or lender’s statement.',
    ],
    [
      'heat and light',
      { label: 'Gas and electricity', category: 'premises', evidence: null },
      'The last 12 months’ bills.',
    ],
    [
      'rent paid to a connected company',
      { label: 'Rent', category: 'premises', evidence: null, relatedParty: true },
      'The signed lease or agreement, and an independent valuation or quotes for the same.',
    ],
    [
      'agency',
      { label: 'Agency cover', category: 'directCare', evidence: null },
      'The last 12 months’ agency invoices.',
    ],
  ])('for %s', (_case, stated, asked) => {
    expect(negotiate([aCostLine(stated)])[0]!.evidenceToAskFor).toBe(asked);
  });

  test('for a post filled in part by agency', () => {
    const post = aPost({
      size: { kind: 'rota', hoursAWeek: exact(175) },
      agencyShare: fraction('0.25'),
      agencyRate: poundsPer('hour', '24'),
    });
    expect(negotiate([], '5150', [post])[0]!.evidenceToAskFor).toBe(
      'The rota of a typical week, pay scales and the last three months’ payroll totals; the last 12 months’ agency invoices.',
    );
  });
});
