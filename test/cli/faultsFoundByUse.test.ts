/**
 * Figures that came out wrong when people used the product, by the right figure and its working, on the bundled examples where they
 * were found. The others have theirs where their subject is tested; each kind is held there too.
 */
import { join } from 'node:path';
import { exact, exactText, unsafeNumber, zero, type Exact } from '../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../src/domain/money/rounding';
import type { FeeReview } from '../../src/domain/review/feeReview';
import { providerAtOffers } from '../../src/domain/review/providerAtOffers';
import { noComparisons } from '../../src/domain/review/comparisons';
import { pointAt, type ParameterPoint } from '../../src/domain/shouldCost/parameters';
import { shouldCostLines } from '../../src/domain/shouldCost/shouldCostLines';
import { employmentRulesInForce } from '../../src/reference/employmentRulesInForce';
import { evaluateWorkbook } from '../../src/sheets/core/evaluateWorkbook';
import { placeCells } from '../../src/sheets/core/placeCells';
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { referenceParameters } from '../../src/workflows/shouldCost/parameters';
import { readNeedsProfile } from '../../src/workflows/shouldCost/ask';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { reviewOfExample } from '../support/reviewOfExample';
import { withTyped } from '../support/oracle/withTyped';
import { aTerminal } from '../support/aTerminal';
import { review as reviewCommand } from '../support/commands';

const day = knownDay('2026-10-01');
const penny = (pounds: Exact) => exactText(roundHalfAwayFromZero(pounds, 2));
const hollinBank = () => reviewOfExample('hollin-bank.open-book.json', '2026-10-01');
const ratio = ({ ratios }: FeeReview, id: string) => ratios.find((each) => each.id === id)!.value!;

test('a shift is whole people: care by day of a 1:2 home with 4 places at 82.5 %', () => {
  const rules = employmentRulesInForce(day).value!;
  const read = readNeedsProfile({ dayRatio: '1:2' });
  if (read.kind !== 'understood') throw new Error('the profile is not understood');
  const asThen: ParameterPoint = {
    ...pointAt(referenceParameters(rules), 'central'),
    careHourlyRate: exact('13.7268'), // 12.71 × 1.08
    seniorShare: exact(0),
    agencyShare: exact(0),
    daysAway: exact(38),
    occupancy: exact('0.825'),
  };
  // 13.7268 × 37.5 × 52.142857 = 26,840.80; NI 15 % of 21,840.80 = 3,276.12; pension 3 % of 20,600.80 = 618.02: 15.7183 an
  // hour; 52.142857 ÷ 44.542857 = 1.170622; 2 × 14.75 × 7 × 15.7183 × 1.170622 ÷ 3.3
  expect(penny(shouldCostLines(read.value.profile, asThen, rules).dayCare.pounds)).toBe('1151.41');
});

test('two of four places usable, typed on Assumptions: the sheet follows', async () => {
  const described = describeReview(await hollinBank());
  const typed = withTyped(described, {
    id: 'assumption.placesThatCanBeUsed',
    sheet: 'Assumptions',
    value: 2,
  });
  const explained = evaluateWorkbook(placeCells(typed)).valueOf('fee.explained') as Exact;
  // 5,205.18 − 416.41 return + 3,951.72 that two empty places would have borne = 8,740.49; ÷ 0.92
  expect(penny(explained)).toBe('9500.53');
});

test('one margin, its mark-up, and what it would be if all unexplained money were profit', async () => {
  const review = await hollinBank();
  const percent = (id: string) => exactText(roundHalfAwayFromZero(ratio(review, id).times(100), 2));
  expect(percent('margin')).toBe('8'); // 416.41 ÷ 5,205.18
  expect(percent('markUp')).toBe('8.7'); // 0.08 ÷ 0.92
  expect(percent('marginIfUnexplainedIsProfit')).toBe('14.49'); // (416.41 + 394.82) ÷ 5,600
});

test('beside the stated return: what is published of large providers, as no target, and the power to cap profit', async () => {
  const described = describeReview(await hollinBank());
  const rows = described.sheets.find(({ name }) => name === 'Our position')!.rows;
  const shown = rows.map(({ cells }) =>
    cells.map((cell) =>
      cell?.content.kind === 'text'
        ? cell.content.text
        : cell?.content.kind === 'number'
          ? exactText(cell.content.value)
          : '',
    ),
  );
  // A sentence runs on below itself, under an empty label.
  const saidUnder = (label: string, said: string): readonly (string | undefined)[] => {
    const first = shown.findIndex((cells) => cells[0] === label && cells.at(-1)?.startsWith(said));
    const next = shown.findIndex(([each], index) => index > first && each !== '');
    const [figure] = shown[first]!.slice(1).filter((each) => each !== '' && !isNaN(Number(each)));
    return [
      shown[first]![0],
      figure,
      shown
        .slice(first, next < 0 ? shown.length : next)
        .map((cells) => cells.at(-1))
        .join(' '),
    ];
  };
  const published = ['Operating margin', 'EBITDA'].map((measure) =>
    saidUnder('Published, large providers', measure),
  );
  // CMA, mean of the 15 largest 2016-20; LGA, the 20 largest 2021/22
  expect(published).toEqual([
    [
      'Published, large providers',
      '0.226',
      'Operating margin, 15 largest providers; n = 15; 2016-20; Competition and Markets Authority: Children’s social care market study, headline figures. Of large providers, of its own kind; never a target.',
    ],
    [
      'Published, large providers',
      '0.19',
      'EBITDA, 20 largest providers; n = 20; 2021/22 report; Local Government Association and Revolution Consulting: Profit making and risk in independent children’s social care placement providers. Of large providers, of its own kind; never a target.',
    ],
  ]);
  expect(saidUnder('The law', 'Section 17')[2]).toMatch(
    /^Section 17 of the Act of 29 April 2026 .* it is a power, no cap is set, and no figure follows from it\.$/,
  );
  const sources = described.sheets.find(({ name }) => name === 'Sources')!.rows;
  expect(JSON.stringify(sources)).toContain('Children’s social care market study, headline figures');
});

test('an hour of direct care is without the money of sleep-ins, which have no hours', async () => {
  // (2,528.16 + 299.60 − 145.76) ÷ 136.5
  expect(penny(ratio(await hollinBank(), 'costPerDirectCareHour'))).toBe('19.65');
});

test('profit or loss at the quote and at the offer, and the lowest fee that covers the stated cost', async () => {
  const { lowestFeeThatCoversCost, at } = providerAtOffers(await hollinBank(), noComparisons);
  // 5,205.18 − 416.41
  expect(penny(lowestFeeThatCoversCost?.pounds ?? zero)).toBe('4788.77');
  expect(at.map(({ what, surplus }) => [what, penny(surplus)])).toEqual([
    ['quote', '811.23'], // 5,600 − 4,788.77
    ['offer', '361.23'], // 5,150 − 4,788.77
  ]);
});

test('at every occupancy the stated cost, the lowest fee and the profit are of one sum', async () => {
  const described = describeReview(await hollinBank());
  for (const percent of [1, 25, 50, 84, 85, 86, 99, 100]) {
    const { valueOf } = evaluateWorkbook(
      placeCells(
        withTyped(described, {
          id: 'assumption.plannedOccupancy',
          sheet: 'Assumptions',
          value: percent / 100,
        }),
      ),
    );
    const [quoted, explained, unexplained] = ['fee.quoted', 'fee.explained', 'fee.unexplained'].map((id) =>
      unsafeNumber(valueOf(id) as Exact),
    );
    expect(explained! + unexplained!).toBeCloseTo(quoted!, 6);
  }
});

test('a return that nobody states is asked for, never nought', async () => {
  const terminal = aTerminal({ today: '2026-10-01' });
  const file = join(__dirname, '../../assets/examples/placement-agreement-price-form.xlsx');
  await reviewCommand([file, '--json'], terminal);
  const { profitEvidence } = JSON.parse(terminal.said()) as {
    readonly profitEvidence: { readonly statedMargin: string; readonly statedMarkUp: string };
  };
  expect(profitEvidence).toMatchObject({
    statedMargin: 'not stated: ask',
    statedMarkUp: 'not stated: ask',
  });
});
