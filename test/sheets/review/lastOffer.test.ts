/** Which offer is on record: the latest by its day, in the pane and on the page alike, in whatever order the rows were typed. */
import { knownDay, spreadsheetSerial } from '../../../src/domain/calendar/isoDate';
import { exactText, type Exact } from '../../../src/domain/money/exact';
import type { Side } from '../../../src/domain/negotiation/negotiationTerms';
import { noComparisons } from '../../../src/domain/review/comparisons';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import type { WorkbookDescription } from '../../../src/sheets/core/description';
import { layOut } from '../../../src/sheets/core/layout';
import { roundCell } from '../../../src/sheets/review/cellIds';
import { describeProvidersCopy, describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { termsOf } from '../../../src/workflows/review/chosenBases';
import { lastOf, roundsOf, type TypedSide } from '../../../src/workflows/review/councilsSide';
import { cellWithId } from '../../support/gridText';
import { withTyped } from '../../support/oracle/withTyped';
import { aReviewOfAForeignLayout, aReviewOfATemplate } from '../../support/reviews';

type Offer = readonly [Side, string | null, number];
const review = aReviewOfAForeignLayout();

const inPounds = (pounds: Exact | undefined): string => (pounds === undefined ? '0' : exactText(pounds));

function onThePage(offers: readonly Offer[]): readonly (string | undefined)[] {
  const typed = offers.flatMap(([side, day, pounds], index) => {
    const at = (name: 'side' | 'day' | 'offer') => roundCell(index + 1, name);
    return [
      [at('side'), side] as const,
      [at('offer'), pounds] as const,
      ...(day === null ? [] : [[at('day'), spreadsheetSerial(knownDay(day))] as const]),
    ];
  });
  const described = typed.reduce(
    (workbook, [id, value]) => withTyped(workbook, { id, value, sheet: 'Rounds' }),
    describeReview(review),
  );
  const grid = layOut(described);
  return ['rounds.last.council', 'rounds.last.provider', 'negotiation.onRecord'].map(
    (id) => cellWithId(grid, id).exact,
  );
}

function inThePane(offers: readonly Offer[]): readonly string[] {
  const side: TypedSide = Object.fromEntries(
    offers.flatMap(([whose, day, pounds], index) => {
      const at = (name: 'side' | 'day' | 'offer') => roundCell(index + 1, name);
      return [
        [at('side'), { text: whose }],
        [at('offer'), { text: String(pounds) }],
        [at('day'), { text: day ?? '' }],
      ];
    }),
  );
  const rounds = roundsOf(side);
  const { positionTerms } = reviewPositions(review, { ...noComparisons, ...termsOf({}, side) });
  return [
    inPounds(lastOf(rounds, 'council')?.pounds),
    inPounds(lastOf(rounds, 'provider')?.pounds),
    inPounds(positionTerms.offerOnRecord ?? undefined),
  ];
}

test.each<readonly [string, readonly Offer[], readonly [string, string, string]]>([
  [
    'an earlier day in a later row',
    [
      ['council', '2026-06-10', 5200],
      ['council', '2026-06-08', 5000],
      ['provider', '2026-06-11', 5500],
    ],
    ['5200', '5500', '5200'],
  ],
  [
    'two of ours on one day: the higher was made',
    [
      ['council', '2026-06-10', 5300],
      ['council', '2026-06-10', 5200],
    ],
    ['5300', '0', '5300'],
  ],
  [
    'two of theirs on one day: the lower was made',
    [
      ['council', '2026-06-09', 5000],
      ['provider', '2026-06-10', 5400],
      ['provider', '2026-06-10', 5500],
    ],
    ['5000', '5400', '5000'],
  ],
  [
    'one without a day counts as the latest',
    [
      ['council', null, 5100],
      ['council', '2026-06-10', 5300],
    ],
    ['5100', '0', '5100'],
  ],
  [
    'pennies are kept',
    [
      ['council', '2026-06-10', 5123.45],
      ['council', '2026-06-10', 5123.44],
    ],
    ['5123.45', '0', '5123.45'],
  ],
])('%s', (_, offers, expected) => {
  expect(onThePage(offers)).toEqual(expected);
  expect(inThePane(offers)).toEqual(expected);
});

test('two offers of ours on one day are said', () => {
  const side: TypedSide = Object.fromEntries(
    [5200, 5300].flatMap((pounds, index) => [
      [roundCell(index + 1, 'side'), { text: 'council' }],
      [roundCell(index + 1, 'offer'), { text: String(pounds) }],
      [roundCell(index + 1, 'day'), { text: '2026-06-10' }],
    ]),
  );
  const { doubts } = reviewPositions(review, { ...noComparisons, ...termsOf({}, side) });
  expect(doubts.map(({ code }) => code)).toContain('two-offers-on-a-day');
});

test.each<Side>(['council', 'provider'])('what an offer of the %s counts by shows as its own day', (side) => {
  const day = spreadsheetSerial(knownDay('2026-06-10'));
  const typed = [
    [roundCell(1, 'side'), side],
    [roundCell(1, 'offer'), 5123.45],
    [roundCell(1, 'day'), day],
  ] as const;
  const grid = layOut(
    typed.reduce(
      (workbook, [id, value]) => withTyped(workbook, { id, value, sheet: 'Rounds' }),
      describeReview(review),
    ),
  );
  // A spreadsheet shows the whole part of a day: the part of one is there to tell two offers of a day apart.
  expect(Math.floor(Number(cellWithId(grid, roundCell(1, side)).exact))).toBe(day);
});

test('a dash stands until both have offered in these rounds, whatever was offered before them', () => {
  // The form of this home holds an offer of £1,500.00; in these rounds 1,580.00 − 1,520.00 = 60.00.
  const written = describeReview(aReviewOfATemplate());
  const typed = (workbook: WorkbookDescription, round: number, side: Side, offer: number) =>
    (
      [
        ['side', side],
        ['offer', offer],
      ] as const
    ).reduce(
      (before, [name, value]) => withTyped(before, { id: roundCell(round, name), value, sheet: 'Rounds' }),
      workbook,
    );
  const apart = (workbook: WorkbookDescription) => {
    const { exact, value } = cellWithId(layOut(workbook), 'rounds.apart');
    return exact ?? value;
  };
  const answered = typed(written, 4, 'provider', 1580);
  expect([written, answered, typed(answered, 5, 'council', 1520)].map(apart)).toEqual(['–', '–', '60']);
});

test('the provider’s copy holds no offer that it was not made', () => {
  const grid = layOut(describeProvidersCopy(aReviewOfATemplate()));
  expect(cellWithId(grid, 'rounds.last.council').exact).toBe('0');
  expect(cellWithId(grid, 'rounds.apart').value).toBe('–');
});
