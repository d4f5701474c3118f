/** A charity's Employment Allowance: once over the group, never more than the home's NI; nobody else's. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { costPost } from '../../../src/domain/staffing/costPost';
import { employmentAllowanceOfHome } from '../../../src/domain/staffing/employmentAllowance';
import {
  anOpenBook,
  aPlacement,
  aPost,
  employmentRules,
  someEmploymentTerms,
  staffingAssumptions,
} from '../../support/builders';

const assumptions = staffingAssumptions();
const tenPeople = aPost({ size: { kind: 'establishment', wte: exact(10) }, pay: poundsPer('year', 30000) });
const onePerson = aPost({ size: { kind: 'establishment', wte: exact(1) }, pay: poundsPer('year', 30000) });
const october = knownDay('2025-10-01');
const pounds = (post: ReturnType<typeof aPost>, more = assumptions, on = october) => {
  const part = employmentAllowanceOfHome([costPost(post, more)], more, on);
  return part === null ? null : exactText(part.pounds);
};

test.each([
  ['one home: all of it', pounds(tenPeople), '10500'],
  ['never more than its NI: 15 % of 25,000', pounds(onePerson), '3750'],
  // 300,000 of a pay bill of 900,000 is a third
  [
    'its part by pay of a group',
    pounds(tenPeople, {
      ...assumptions,
      organisationPayBill: { ...assumptions.daysAwayAYear, value: exact(900000) },
    }),
    '3500',
  ],
  ['before 6 April 2025 no figure is held', pounds(tenPeople, assumptions, knownDay('2025-04-05')), null],
])('%s', (_, part, expected) => {
  expect(part).toBe(expected);
});

test.each([
  ['a charity: a line that lowers the fee’s cost', 'voluntary', ['-63.1']], // 10,500 ÷ 52 ÷ 3.2
  ['a private home: NI stays full', 'private', []],
  ['a council: NI stays full', 'council', []],
] as const)('%s', (_, sector, expected) => {
  const placement = aPlacement({
    sector,
    quotedWeeklyFee: poundsPer('week', 5000),
    weeksPerYear: '52',
    registeredPlaces: exact(4),
    plannedOccupancy: { fraction: exact('0.8') },
  });
  const employment = someEmploymentTerms({ employmentAllowanceClaimed: true });
  const book = anOpenBook({ placement, employment, posts: [tenPeople], additionalNeeds: [], costLines: [] });
  const { breakdown } = reviewFee(book, employmentRules(), []);
  const lines = breakdown.lines.filter(({ origin }) => origin.kind === 'employmentAllowance');
  expect(lines.map(({ weekly }) => exactText(weekly.pounds))).toEqual(expected);
});
