/**
 * A choice between homes as a workbook: each home's cost and quality as inputs, scores and order live by the weight of
 * price, and the weight at which each would overtake the first.
 */
import { typedHours, typedPercent } from '../core/askedCells';
import { blank, computed, headingRow, row, words } from '../core/cells';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { DescribedRow, SheetDescription, WorkbookDescription } from '../core/description';
import {
  atLeast,
  cell,
  lookup,
  number,
  plus,
  product,
  quotient,
  rounded,
  sumOfCells,
  largestOfCells,
  joined,
  text,
  when,
  type CellId,
} from '../core/expression';
import { checksOfTerms, onceTermsHold } from '../core/relations';
import { columnHeaderRow, framed } from '../core/sheetFrame';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';
import {
  costRows,
  homeCell,
  nameAgain,
  priceWeightCell,
  qualityRows,
  weeksCell,
  type HomeFigure,
} from './homeRows';
import { optionsRelations, termsCell } from './optionsRelations';
import {
  all,
  counts,
  lowest,
  lowestCell,
  overtakes,
  overtakesWhere,
  priceScore,
  rank,
  rankedCell,
  score,
} from './scores';
import type { HomeOnSheet, OptionsSubject } from './subject';

const widths = [30, 24, 15, 15, 15, 15, 15, 15, 15];

const spareHomes = 2;
const placeCell = (place: number, figure: 'name' | 'cost' | 'quality' | 'score'): CellId =>
  `options.place.${String(place)}.${figure}`;

export function describeOptions(subject: OptionsSubject): WorkbookDescription {
  const homes = [...subject.homes, ...Array.from({ length: spareHomes }, () => null)];
  const title = subject.placement === null ? 'Options' : `Options: ${subject.placement}`;
  return analysisWorkbook({
    called: { checks: 'Options checks', about: 'About the options' },
    title,
    subject:
      'What homes cost over the expected stay, their quality, and how they stand at a weight of price.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [page(subject, homes, title), scoresPage(homes.length)],
    checks: [...checks(subject, homes.length), ...checksOfTerms(optionsRelations(homes.length))],
    rules: [
      {
        source: 'Cost over the stay',
        rule: 'Weeks × (fee, travel, education and health a week), with notice and void once.',
      },
      {
        source: 'Price score',
        rule: '100 × the lowest cost among the homes that are ranked ÷ the cost.',
      },
      {
        source: 'Score',
        rule: 'Weight of price × price score + the rest × quality. Equal scores stand in the order given.',
      },
      {
        source: 'A need comes first',
        rule: 'A home that drops a need is no option: it is named and not ranked, and its cost moves nobody’s score.',
      },
      {
        source: 'Where the order changes',
        rule: 'Beside each home stands the weight of price at which it would overtake the first, where there is one.',
      },
    ],
  });
}

type Rows = readonly (HomeOnSheet | null)[];

function page(subject: OptionsSubject, homes: Rows, title: string): SheetDescription {
  return termsPage({
    name: 'Options',
    title,
    purpose: 'Cost and quality of each home. Change a pale cell and scores and order follow.',
    widths,
    answers: orderRows(homes.length),
    termsCell,
    relations: optionsRelations(homes.length),
    blocks: [
      [
        headingRow('The terms', widths.length),
        row(
          words('Weight of price', 'label'),
          typedPercent(priceWeightCell, subject.priceWeight, 'The rest is the weight of quality.'),
          blank(),
          words('Expected stay, weeks', 'label'),
          typedHours(weeksCell, subject.weeks, 'Weeks for which the homes are compared.'),
        ),
      ],
      costRows(homes, widths.length),
      qualityRows(homes, subject, widths.length),
    ],
    orientation: 'landscape',
  });
}

/** How the order comes about. */
function scoresPage(homes: number): SheetDescription {
  return framed({
    name: 'Options scores',
    role: 'results',
    title: 'How the options are scored',
    purpose:
      'Price score and quality at the stated weight, and the weight at which a home would overtake the first.',
    widths,
    body: scoreRows(homes),
    orientation: 'landscape',
  });
}

/** In order of score, each place looked up by its number. */
function orderRows(homes: number): readonly DescribedRow[] {
  const down = (figure: HomeFigure) => all(homes, figure);
  return [
    headingRow('In order', widths.length),
    columnHeaderRow([
      { header: 'Home' },
      { header: 'Place' },
      { header: 'Over the stay', figures: true },
      { header: 'Quality', figures: true },
      { header: 'Score', figures: true },
    ]),
    ...Array.from({ length: homes }, (_, index) => {
      const place = number(index + 1);
      const found = (figure: HomeFigure) =>
        onceTermsHold(
          termsCell,
          when(atLeast(cell(rankedCell), place), lookup(place, down('rank'), down(figure)), text('–')),
        );
      return row(
        computed(placeCell(index, 'name'), found('name'), index === 0 ? 'headlineLabel' : 'label'),
        computed(
          null,
          onceTermsHold(
            termsCell,
            when(
              atLeast(cell(rankedCell), place),
              joined(text(`${String(index + 1)} of `), cell(rankedCell)),
              text('–'),
            ),
          ),
          'text',
        ),
        computed(placeCell(index, 'cost'), found('cost'), 'money'),
        computed(placeCell(index, 'quality'), found('quality'), 'hours'),
        computed(placeCell(index, 'score'), found('score'), 'wte'),
      );
    }),
  ];
}

function scoreRows(homes: number): readonly DescribedRow[] {
  return [
    headingRow('Scores', widths.length),
    columnHeaderRow([
      { header: 'Home' },
      { header: '' },
      { header: 'Ranked, 1 is yes', figures: true },
      { header: 'Price score', figures: true },
      { header: 'Quality', figures: true },
      { header: 'Score', figures: true },
      { header: 'Place', figures: true },
      { header: 'Overtakes at', figures: true },
      { header: 'Price weighing', figures: true },
    ]),
    ...Array.from({ length: homes }, (_, index) =>
      row(
        nameAgain(index),
        blank(),
        computed(homeCell(index, 'counts'), counts(index), 'count'),
        computed(homeCell(index, 'priceScore'), priceScore(index), 'wte'),
        computed(null, cell(homeCell(index, 'quality')), 'wte'),
        computed(homeCell(index, 'score'), score(index), 'wte'),
        computed(homeCell(index, 'rank'), rank(index, homes), 'count'),
        computed(homeCell(index, 'overtakes'), overtakes(index, homes), 'percent'),
        computed(null, overtakesWhere(index, homes), 'noteRight'),
      ),
    ),
    row(
      words('Ranked, and the lowest cost among them', 'labelTotal'),
      blank('labelTotal'),
      computed(rankedCell, sumOfCells(all(homes, 'counts')), 'countTotal'),
      computed(lowestCell, lowest(homes), 'moneyTotal'),
    ),
  ];
}

function checks({ answer }: OptionsSubject, homes: number): readonly ArithmeticCheck[] {
  const ranked = cell(rankedCell);
  const best = answer.ranked[0]?.score ?? 0;
  return [
    {
      ...twoWays(
        'Places are 1, 2, 3 … without a gap',
        sumOfCells(all(homes, 'rank')),
        quotient(product(ranked, plus(ranked, number(1))), number(2)),
      ),
      shownAs: 'count',
    },
    {
      ...asWorkedOut(
        'The best score as it was worked out',
        rounded(largestOfCells(all(homes, 'score')), 6),
        rounded(number(best), 6),
        6,
      ),
      shownAs: 'factor',
    },
    { ...asWorkedOut('How many are ranked', ranked, number(answer.ranked.length)), shownAs: 'count' },
  ];
}
