import { exactText } from '../../../src/domain/money/exact';
import { completeCosts } from '../../../src/domain/submission/completeCosts';
import { completeNeeds } from '../../../src/domain/submission/completeNeeds';
import { completePosts } from '../../../src/domain/submission/completePosts';
import type { ReceivedCostRow, ReceivedRow } from '../../../src/domain/submission/feeSubmission';
import type { NeedFieldId, PostFieldId } from '../../../src/domain/submission/fieldIds';
import { at, held, typed } from './received';

type PostAnswers = ReceivedRow<PostFieldId>['fields'];
type CostAnswers = ReceivedCostRow['fields'];
type NeedAnswers = ReceivedRow<NeedFieldId>['fields'];

describe('a post', () => {
  const care: PostAnswers = {
    role: typed('Care worker'),
    postType: typed('Care'),
    serves: typed('The home'),
    payRate: held('13.10'),
  };

  test('in rota hours is covered when away; in WTE it is not', () => {
    const rota = post({ ...care, rotaHoursAWeek: held('168') });
    expect(rota.posts[0]).toMatchObject({
      id: 'P01',
      size: { kind: 'rota' },
      needsBackfill: true,
      serves: 'home',
    });
    const wte = post({ ...care, wte: held('1') });
    expect(wte.posts[0]).toMatchObject({ size: { kind: 'establishment' }, needsBackfill: false });
    expect([...rota.findings, ...wte.findings]).toEqual([]);
  });

  test('blank premium, agency and funder mean none, none and social care', () => {
    const [plain] = post({ ...care, rotaHoursAWeek: held('168') }).posts;
    expect(plain?.premium.percent.toString()).toBe('0');
    expect(plain?.premiumHours.fraction.toString()).toBe('1');
    expect(plain?.agencyShare.fraction.toString()).toBe('0');
    expect(plain?.funder).toBe('socialCare');
    expect(plain?.pay).toMatchObject({ per: 'hour' });
  });

  test('that is only sleep-ins needs neither hours nor pay', () => {
    const { posts, findings } = post({
      role: typed('Sleep-in'),
      postType: typed('sleep in'),
      serves: typed('home'),
      sleepInNights: held('7'),
      sleepInAllowance: typed('£60'),
    });
    expect(posts[0]).toMatchObject({ size: { kind: 'sleepInOnly' } });
    expect(posts[0]?.sleepIns?.allowance.pounds.toString()).toBe('60');
    expect(findings).toEqual([]);
  });

  test('whose hours cannot be read is left out, and the finding says so', () => {
    const { posts, findings } = post({ ...care, rotaHoursAWeek: typed('lots') });
    expect(posts).toEqual([]);
    expect(findings.map(({ code, advice }) => [code, advice])).toEqual([
      [
        'text-in-a-number-cell',
        'Type only the figure for “Rota hours”; until then it counts as not answered. Until then the post is left out of the sum.',
      ],
    ]);
  });

  test('without pay is left out; the next keeps its number', () => {
    const unpaid = without(care, 'payRate');
    const { posts, findings } = completePosts([
      row({ ...unpaid, rotaHoursAWeek: held('40') }),
      row({ ...care, rotaHoursAWeek: held('40') }),
    ]);
    expect(posts.map(({ id }) => id)).toEqual(['P02']);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['required-field-missing', 'error'],
    ]);
  });

  test('worked by agency alone needs no pay', () => {
    const unpaid = without(care, 'payRate');
    const { posts } = post({
      ...unpaid,
      rotaHoursAWeek: held('40'),
      agencySharePercent: held('1', '0%'),
      agencyRate: held('25'),
    });
    expect(posts).toHaveLength(1);
  });

  function post(fields: PostAnswers) {
    return completePosts([row(fields)]);
  }
});

describe('a cost', () => {
  const food: CostAnswers = {
    label: typed('Food'),
    category: typed('living'),
    amount: typed('£ 1,085.40'),
    period: typed('per month'),
    serves: typed('per child'),
  };

  test('from a foreign layout, all in text cells', () => {
    const { costLines, findings } = cost({ ...food, included: typed('No') });
    expect(costLines[0]).toMatchObject({
      id: 'C01',
      label: 'Food',
      category: 'living',
      serves: 'child',
      included: false,
    });
    expect(money(costLines[0])).toBe('1085.4 a month');
    expect(findings).toEqual([]);
  });

  test('in brackets is negative, nil and n/a are nought', () => {
    expect(money(cost({ ...food, amount: typed('(£ 223.62)') }).costLines[0])).toBe('-223.62 a month');
    expect(money(cost({ ...food, amount: typed('nil') }).costLines[0])).toBe('0 a month');
    expect(money(cost({ ...food, amount: typed('n/a') }).costLines[0])).toBe('0 a month');
  });

  test('whose amount cannot be read is left out, with its cell', () => {
    const { costLines, findings } = cost({ ...food, amount: typed('see attached') });
    expect(costLines).toEqual([]);
    expect(findings).toEqual([
      {
        code: 'text-in-a-number-cell',
        severity: 'error',
        at,
        expected: 'a number (£)',
        received: 'see attached',
        advice:
          'Type only the figure for “Amount”; until then it counts as not answered. Until then the line is left out of the sum.',
      },
    ]);
  });

  test('without an amount is left out, and asked for', () => {
    const { costLines, findings } = cost(without(food, 'amount'));
    expect(costLines).toEqual([]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['required-field-missing', 'error'],
    ]);
  });

  test.each([
    ['no period', 'period', ['period-missing']],
    ['no basis', 'serves', ['basis-missing']],
    ['no category', 'category', ['line-category-uncertain']],
  ] as const)('with %s stays in the book, and is asked about', (_case, left, codes) => {
    const { costLines, findings } = cost(without(food, left));
    expect(costLines).toHaveLength(1);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  test('in a category nobody knows is not yet classified', () => {
    const { costLines, findings } = cost({ ...food, category: typed('Sundries B') });
    expect(costLines[0]?.category).toBe('unclassified');
    expect(findings.map(({ code, received }) => [code, received])).toEqual([
      ['line-category-uncertain', 'Sundries B'],
    ]);
  });

  test.each([
    ['a plain number', held('8'), '8'],
    ['text', typed('8 %'), '8'],
    ['a percentage cell', held('0.08', '0%'), '8'], // 0.08 × 100
  ])('as a percentage, from %s', (_case, amount, percent) => {
    const { costLines, findings } = cost({
      label: typed('Surplus'),
      category: typed('Return'),
      amount,
      percentOf: typed('of the fee'),
    });
    const stated = costLines[0]?.amount;
    expect(stated?.kind === 'percentage' ? [exactText(stated.percentage.percent), stated.of] : null).toEqual([
      percent,
      'price',
    ]);
    expect(findings).toEqual([]);
  });

  test('a percentage of 0.08 in a plain cell is asked about, not multiplied', () => {
    const { costLines, findings } = cost({
      label: typed('Surplus'),
      category: typed('Return'),
      amount: held('0.08'),
      percentOf: typed('cost'),
    });
    const stated = costLines[0]?.amount;
    expect(stated?.kind === 'percentage' && exactText(stated.percentage.percent)).toBe('0.08');
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['number-out-of-range', 'warning'],
    ]);
  });

  function cost(fields: CostAnswers) {
    return completeCosts([row(fields)]);
  }

  function money(line: ReturnType<typeof cost>['costLines'][number] | undefined): string | null {
    if (line?.amount.kind !== 'money') return null;
    return `${exactText(line.amount.money.pounds)} a ${line.amount.money.per}`;
  }
});

describe('an additional need', () => {
  const hours: NeedAnswers = {
    need: typed('One-to-one after school'),
    support: typed('Extra staff hours'),
    hoursAWeek: held('10'),
    hourlyRate: typed('£22.00'),
  };

  test('in hours at a rate, or as a weekly amount', () => {
    expect(need(hours).additionalNeeds[0]?.price).toMatchObject({ kind: 'hours' });
    const weekly = need({ need: typed('Therapy'), support: typed('therapy'), weeklyAmount: held('165') });
    expect(weekly.additionalNeeds[0]?.price).toMatchObject({ kind: 'weekly' });
    expect(weekly.findings).toEqual([]);
  });

  test('both ways and different: the hours count, and the difference is asked about', () => {
    const { additionalNeeds, findings } = need({ ...hours, weeklyAmount: held('250') });
    expect(additionalNeeds[0]?.price.kind).toBe('hours');
    expect(findings.map(({ code, expected, received }) => [code, expected, received])).toEqual([
      ['columns-disagree', '10 hours at £22.00, which is £220.00 a week', '£250.00 a week'], // 10 × 22.00
    ]);
    expect(need({ ...hours, weeklyAmount: held('220') }).findings).toEqual([]);
  });

  test('without a price is left out, and asked for', () => {
    const { additionalNeeds, findings } = need({ need: typed('Therapy'), support: typed('therapy') });
    expect(additionalNeeds).toEqual([]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['required-field-missing', 'error'],
    ]);
  });

  function need(fields: NeedAnswers) {
    return completeNeeds([row(fields)]);
  }
});

function row<Fields>(fields: Fields) {
  return { at: { sheet: 'Costs', cell: 'A7' }, fields };
}

function without<Id extends string, Value>(
  answers: Readonly<Partial<Record<Id, Value>>>,
  left: Id,
): Readonly<Partial<Record<Id, Value>>> {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== left)) as Partial<
    Record<Id, Value>
  >;
}
