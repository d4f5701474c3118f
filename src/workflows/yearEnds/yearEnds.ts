/**
 * The year's end of many placements, from a list of them: for each the hours not delivered, the surplus above the cap, and what
 * is owed to its council; a loss on one is set against no other.
 *
 * Worked example: £5,250.00 for 365 nights, 2,080 hours agreed and 1,900 delivered at £22.00, allowable £230,000.00, cap 10 %,
 * half of the rest: £9,107.10 for that placement.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { refused, worked, type Worked } from '../../domain/evidence/priceFinding';
import { namedTwice } from '../../domain/evidence/namedTwice';
import { namesJoined } from '../../domain/evidence/namesAsOne';
import { councilKey } from '../../domain/evidence/organisationKey';
import { exactText, sumOf, unsafeNumber, zero, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import { layOut } from '../../sheets/core/layout';
import { describeYearEnds } from '../../sheets/yearEnds/yearEndsWorkbook';
import { analysis, type Told } from '../typed/analysis';
import { answerByName } from '../typed/nestedKinds';
import { optionally, percent, words } from '../typed/fields';
import type { ValuesOfForm } from '../typed/form';
import { settle, type Settled } from './settle';
import { placements, placementTables } from './yearEndList';

const form = {
  provider: optionally(words('Provider')),
  tolerance: percent('Tolerance', { hint: 'Of the hours agreed, that are not credited.' }),
  cap: percent('Cap on the surplus', { hint: 'Of income after credit, as agreed; none is usual.' }),
  councilShare: percent('Council’s share of what is above it'),
  placements,
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly terms: Terms;
  readonly settled: readonly Settled[];
}

export const yearEnds = analysis({
  id: 'yearEnds',
  command: 'year-ends',
  title: 'Many year ends',
  purpose:
    'Open the book at the year’s end for many placements at once, and see what is owed to each council. Nights at a later fee are of the nights paid, not on top.',
  form,
  example: {
    provider: 'Example Care',
    tolerance: '5',
    cap: '10',
    councilShare: '50',
    placements: [
      {
        placement: 'P-1042',
        council: 'Northshire',
        fee: '5250.00',
        nights: '365',
        hoursAgreed: '2080',
        hoursDelivered: '1900',
        hourRate: '22.00',
        cost: '234000.00',
        disallowed: '4000.00',
        note: 'Management charge above cost taken out',
      },
      {
        placement: 'S-0033',
        council: 'Southshire',
        fee: '4900.00',
        nights: '210',
        laterFee: '5040.00',
        laterNights: '60',
        hoursAgreed: '600',
        hoursDelivered: '590',
        hourRate: '21.00',
        cost: '152200.00',
      },
    ],
  },
  tables: placementTables,
  answer,
  tell,
  json: ({ settled }) => ({
    owed: exactText(sumOf(settled.map(({ owed }) => owed))),
    placements: settled.map(({ row, year, owed }) => ({
      placement: row.placement,
      council: row.council,
      income: exactText(year.income),
      hoursCredit: exactText(year.hoursCredit),
      surplus: exactText(year.surplus),
      excess: exactText(year.excess),
      toCouncil: exactText(owed),
    })),
    byCouncil: answerByName(byCouncil(settled).map(([name, owed]) => ({ name, value: exactText(owed) }))),
  }),
  write: ({ terms, settled }, _, { asAt }) =>
    layOut(
      describeYearEnds({
        provider: terms.provider ?? null,
        tolerance: terms.tolerance,
        cap: terms.cap,
        councilShare: terms.councilShare,
        rows: settled.map(({ row, owed }) => ({
          ...row,
          fee: row.fee ?? null,
          nights: unsafeNumber(row.nights),
          laterFee: row.laterFee ?? null,
          laterNights: row.laterNights ?? null,
          paid: row.paid ?? null,
          disallowed: row.disallowed ?? zero,
          toCouncil: owed,
        })),
        councils: byCouncil(settled).map(([council]) => council),
        asAt,
      }),
    ),
});

function answer(terms: Terms): Worked<Answer> {
  const twice = namedTwice(
    'placements',
    terms.placements.map(({ placement }) => placement),
  );
  const each = terms.placements.map((row) => ({ row, settled: settle(row, terms) }));
  const wrong = [...twice, ...each.flatMap(({ settled }) => settled.findings)];
  if (wrong.length > 0) return refused(...wrong);
  return worked(
    { terms, settled: underOneName(each.flatMap(({ settled }) => settled.value ?? [])) },
    namesJoined(
      'placements, council',
      'council',
      terms.placements.map(({ council }) => council),
    ),
  );
}

/** "East", "east" and "East Council" are one council, under the name that stands first; a spreadsheet tells them apart no more than a person does. */
function underOneName(settled: readonly Settled[]): readonly Settled[] {
  const names = new Map<string, string>();
  return settled.map((each) => {
    const plain = each.row.council.trim().replace(/\s+/g, ' ');
    const council = names.get(councilKey(plain)) ?? plain;
    names.set(councilKey(plain), council);
    return { ...each, row: { ...each.row, council } };
  });
}

function byCouncil(settled: readonly Settled[]): readonly (readonly [string, Exact])[] {
  const sums = new Map<string, Exact>();
  for (const { row, owed } of settled) sums.set(row.council, (sums.get(row.council) ?? zero).plus(owed));
  return [...sums];
}

function tell({ settled }: Answer): Told {
  const owed = sumOf(settled.map((each) => each.owed));
  const losses = settled.filter(({ year }) => year.surplus.isNegative() && !year.surplus.isZero()).length;
  const pounds = (amount: Exact): string => poundsInWords(toThePenny(amount));
  return {
    headline: `${pounds(owed)} is owed back for ${settled.length === 1 ? 'one placement' : countInWords(settled.length, 'placement')}.`,
    figures: [{ label: 'Owed to councils', value: pounds(owed) }],
    tables: [
      {
        title: 'To each council',
        columns: [
          { header: 'Council', isFigure: false },
          { header: 'Owed', isFigure: true },
        ],
        rows: [
          ...byCouncil(settled).map(([council, sum]) => [council, pounds(sum)]),
          ['In all', pounds(owed)],
        ],
        hasTotal: true,
      },
      {
        title: 'Placement by placement',
        columns: [
          { header: 'Placement', isFigure: false },
          { header: 'Income', isFigure: true },
          { header: 'Hours credit', isFigure: true },
          { header: 'Surplus', isFigure: true },
          { header: 'Owed', isFigure: true },
        ],
        rows: settled.map(({ row, year, owed: each }) => [
          row.placement,
          pounds(year.income),
          pounds(year.hoursCredit),
          pounds(year.surplus),
          pounds(each),
        ]),
        hasTotal: false,
      },
    ],
    sentences: [
      ...settled.flatMap(({ row }) => (row.note === undefined ? [] : [`${row.placement}: ${row.note}.`])),
      ...(losses === 0 ? [] : ['A loss on one placement is shown, and set against no other.']),
    ],
  };
}
