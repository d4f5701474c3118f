/**
 * Second block of the Staffing sheet: what one person costs a year, gross pay and what the employer pays on top.
 *
 * gross = contracted hours × rate × W × (1 + premium × share of hours at it), or the salary; NI = rate × what lies above
 * the threshold; pension on the band, or on all pay; levy on all pay.
 * Worked example, 2025/26, 37.5 hours at £12.21, 52 weeks: 23,809.50 + 2,821.43 + 527.09 = £27,158.01.
 */
import type { PostCost } from '../../domain/staffing/postCost';
import type { Post } from '../../domain/staffing/post';
import { amountInput, computed, headingRow, row, shareInput, typedFigure, words } from '../core/cells';
import type { DescribedRow, DescribedRule } from '../core/description';
import {
  atLeast,
  both,
  cell,
  difference,
  equals,
  largest,
  number,
  plus,
  product,
  quotient,
  smallest,
  sum,
  text,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { assumption } from '../core/feeCells';
import { postCell, type PostFigure } from './cellIds';
import { pensionBases } from './employmentAssumptions';
import { staffingColumns, type References } from './staffingHours';

const header = columnHeaderRow([
  { header: 'Ref' },
  { header: 'Post' },
  { header: 'Pay is' },
  { header: 'Pay stated', figures: true },
  { header: 'Premium', figures: true },
  { header: 'Share of hours at premium', figures: true },
  { header: 'Gross pay a year', figures: true },
  { header: 'Employer NI', figures: true },
  { header: 'Pension', figures: true },
  { header: 'Levy', figures: true },
  { header: 'One person a year', figures: true },
  { header: 'On top of gross pay', figures: true },
  { header: 'Pay an hour', figures: true },
  { header: 'Above living wage by', figures: true },
]);

/** Pay below the living wage shows itself; whether it is lawful also depends on the weeks counted. */
export function payRules(posts: readonly PostCost[]): readonly DescribedRule[] {
  const cells = posts
    .filter(({ post }) => post.size.kind !== 'sleepInOnly')
    .map(({ post }) => postCell(post.id, 'aboveLivingWage'));
  return cells.length === 0 ? [] : [{ cells, when: { kind: 'below', limit: 0 }, look: 'bad' }];
}

export function payBlock(posts: readonly PostCost[], refs: References): readonly DescribedRow[] {
  return [
    headingRow('2. What one person costs a year', staffingColumns),
    header,
    ...posts
      .filter(({ post }) => post.size.kind !== 'sleepInOnly')
      .map(({ post }) => ({ cells: [words(refs(post.id), 'note'), ...payRow(post).cells] })),
  ];
}

function payRow(post: Post): DescribedRow {
  const { id } = post;
  const of = (name: PostFigure) => cell(postCell(id, name));
  const live = (name: PostFigure, expression: Expression) =>
    computed(postCell(id, name), expression, 'money');
  const onTop = difference(of('yearly'), of('gross'));
  const hoursAYear = product(of('contracted'), assumption('weeks'));
  return row(
    words(post.role, 'label'),
    words(post.pay.per === 'year' ? 'a year' : 'an hour'),
    typedFigure(
      postCell(id, 'pay'),
      post.pay.pounds,
      'inputMoney',
      amountInput('1000000', 'Type the pay in pounds, for the period beside it.'),
    ),
    typedFigure(
      postCell(id, 'premium'),
      post.premium.percent.dividedBy(100),
      'inputPercent',
      amountInput('10', 'Type the premium as a percentage of pay.'),
    ),
    typedFigure(
      postCell(id, 'premiumHours'),
      post.premiumHours.fraction,
      'inputPercent',
      shareInput('Type the share of hours that carry the premium.'),
    ),
    live('gross', grossPay(post)),
    live('employerNI', product(assumption('employerNI'), aboveThreshold(of('gross')))),
    live('pension', pensionOn(of('gross'))),
    live('levy', product(assumption('levyRate'), of('gross'))),
    live('yearly', sum(of('gross'), of('employerNI'), of('pension'), of('levy'))),
    computed(null, when(equals(of('gross'), number(0)), number(0), quotient(onTop, of('gross'))), 'percent'),
    live('payAnHour', post.pay.per === 'year' ? quotient(of('gross'), hoursAYear) : of('pay')),
    live('aboveLivingWage', difference(of('payAnHour'), assumption('nationalLivingWage'))),
  );
}

function grossPay(post: Post): Expression {
  const of = (name: PostFigure) => cell(postCell(post.id, name));
  if (post.pay.per === 'year') return of('pay');
  const basic = product(product(of('contracted'), of('pay')), assumption('weeks'));
  return product(basic, plus(number(1), product(of('premium'), of('premiumHours'))));
}

function aboveThreshold(gross: Expression): Expression {
  return largest(number(0), difference(gross, assumption('secondaryThreshold')));
}

function pensionOn(gross: Expression): Expression {
  const inBand = largest(
    number(0),
    difference(smallest(gross, assumption('pensionBandTo')), assumption('pensionBandFrom')),
  );
  const basis = assumption('pensionBasis');
  const notEnrolled = both(
    equals(basis, text(pensionBases.minimum)),
    atLeast(assumption('pensionTrigger'), gross),
  );
  const ofBand = when(notEnrolled, number(0), inBand);
  return product(assumption('pensionRate'), when(equals(basis, text(pensionBases.allPay)), gross, ofBand));
}
