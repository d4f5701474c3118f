/** One placement on a page for a panel: the need first, then its price, who pays and what to ask; nothing of another placement. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { portfolio } from '../../../src/workflows/portfolio/portfolio';

const asAt = knownDay('2026-10-01');
const example = portfolio.example as Readonly<Record<string, unknown>>;

function panelPage(placement: string) {
  const { answered, findings } = portfolio.run({ ...example, placement }, { asAt });
  const sheet = answered?.workbook().sheets.find(({ name }) => name === 'One placement');
  const rows = (sheet?.rows ?? []).map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  return {
    findings: findings.map(({ code }) => code),
    isWritten: sheet !== undefined,
    said: (label: string) => rows.find(([first]) => first === label)?.[1],
    all: rows.flat().filter((value) => typeof value === 'string'),
  };
}

test('the price of the year by the night, and who pays it', () => {
  const { said } = panelPage(' p-1042 ');
  // £4,900 a week is £700 a night: 365 nights, 183 of them before 1 October 2026.
  expect(
    ['Fee, £ a week', 'In the year', 'To date', 'To come', 'A night there, over the year'].map((label) =>
      said(label),
    ),
  ).toEqual([4900, 255_500, 128_100, 127_400, 700]);
  // Social care pays 3,920 of 4,900, health 980: 80 % and 20 % of 255,500.
  expect([said('Social care'), said('Health')]).toEqual([204_400, 51_100]);
  expect([said('Should-cost, £ a week'), said('Need'), said('Score of needs')]).toEqual([
    4600,
    'Band 3',
    '31 points',
  ]);
});

test('what is not known is asked, and so are the outcomes and the child', () => {
  const { said, all } = panelPage('P-1077');
  expect(said('Score of needs')).toBe('not stated: ask');
  expect(said('Why off framework')).toBe('Emergency');
  expect(all).toEqual(
    expect.arrayContaining([
      'Which outcomes are sought, and how far has the child come with each?',
      'What does the child say about living there?',
    ]),
  );
  expect(all.join()).not.toMatch(/P-1042/);
});

test('a reference that is not in the list is said, and no page is written', () => {
  expect(panelPage('P-9')).toMatchObject({ findings: ['placement-not-there'], isWritten: false });
});
