/** Each home as stated, in two tables: what it costs over the stay, and its quality from 0 to 100. */
import { qualityParts, type QualityPart } from '../../domain/options/placementHome';
import { typedPercent, typedPounds, typedWords } from '../core/askedCells';
import { amountInput, blank, computed, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  both,
  cell,
  countOfNumbers,
  differs,
  either,
  equals,
  greaterThan,
  number,
  plus,
  product,
  quotient,
  sum,
  sumOfCells,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { plainName } from '../core/plainName';
import { columnHeaderRow } from '../core/sheetFrame';
import type { CostPart, HomeOnSheet, OptionsSubject } from './subject';

export const weeksCell = 'options.weeks';
export const priceWeightCell = 'options.priceWeight';
const partWeightCell = (part: QualityPart): CellId => `options.weight.${part}`;
export const partWeightsCell = 'options.weight.inAll';
export type HomeFigure =
  | CostPart
  | QualityPart
  | 'name'
  | 'dropsNeed'
  | 'cost'
  | 'statedQuality'
  | 'qualityStated'
  | 'quality'
  | 'counts'
  | 'priceScore'
  | 'score'
  | 'rank'
  | 'overtakes';
/** What is typed of a home beside its name. */
export const homeTerms = [
  'dropsNeed',
  'fee',
  'travel',
  'education',
  'health',
  'notice',
  'void',
  ...qualityParts,
  'statedQuality',
] as const satisfies readonly HomeFigure[];

export const homeCell = (home: number, figure: HomeFigure): CellId =>
  `options.home.${String(home)}.${figure}`;

const partNames: Readonly<Record<QualityPart, string>> = {
  inspection: 'Inspection',
  stability: 'Stability',
  distance: 'Distance',
  childsView: 'Child’s view',
};

const help: Readonly<Record<CostPart, string>> = {
  fee: 'Pounds a week.',
  travel: 'Pounds a week for visits and school.',
  education: 'Pounds a week that the council would pay beside the fee.',
  health: 'Pounds a week that the council would pay beside the fee.',
  notice: 'Pounds, once: what is still paid where the child lives now.',
  void: 'Pounds, once: nights that may have to be paid empty.',
};

type Rows = readonly (HomeOnSheet | null)[];

export function costRows(homes: Rows, columns: number): readonly DescribedRow[] {
  return [
    headingRow('What each costs over the stay', columns),
    columnHeaderRow([
      { header: 'Home' },
      { header: 'Need it drops' },
      { header: 'Fee a week', figures: true },
      { header: 'Travel a week', figures: true },
      { header: 'Education a week', figures: true },
      { header: 'Health a week', figures: true },
      { header: 'Notice, once', figures: true },
      { header: 'Void, once', figures: true },
      { header: 'Over the stay', figures: true },
    ]),
    ...homes.map((home, index) => {
      const pounds = (part: CostPart) =>
        typedPounds(homeCell(index, part), home?.costs[part] ?? null, help[part]);
      const weekly = (['fee', 'travel', 'education', 'health'] as const).map((part) => homeCell(index, part));
      const once = (['notice', 'void'] as const).map((part) => homeCell(index, part));
      return row(
        typedWords(homeCell(index, 'name'), plainName(home?.name ?? ''), 'Each under a name of its own.'),
        typedWords(
          homeCell(index, 'dropsNeed'),
          home?.dropsNeed ?? null,
          'A home that drops a need is no option: name the need and it is not ranked.',
        ),
        pounds('fee'),
        pounds('travel'),
        pounds('education'),
        pounds('health'),
        pounds('notice'),
        pounds('void'),
        computed(
          homeCell(index, 'cost'),
          plus(product(cell(weeksCell), sumOfCells(weekly)), sumOfCells(once)),
          'money',
        ),
      );
    }),
  ];
}

export function qualityRows(homes: Rows, subject: OptionsSubject, columns: number): readonly DescribedRow[] {
  return [
    headingRow('The quality of each, from 0 to 100', columns),
    columnHeaderRow([
      { header: 'Home' },
      { header: 'How it is stated' },
      ...qualityParts.map((part) => ({ header: partNames[part], figures: true })),
      { header: 'Stated whole', figures: true },
      { header: 'Quality', figures: true },
    ]),
    row(
      words('Weight of each part', 'label'),
      blank(),
      ...qualityParts.map((part) =>
        typedPercent(partWeightCell(part), subject.qualityWeights[part], 'The weights add up to 100 %.'),
      ),
      blank(),
      computed(partWeightsCell, sumOfCells(qualityParts.map(partWeightCell)), 'percent'),
    ),
    ...homes.map((home, index) =>
      row(
        nameAgain(index),
        computed(homeCell(index, 'qualityStated'), howStated(index), 'check'),
        ...qualityParts.map((part) => outOfHundred(homeCell(index, part), home?.parts[part] ?? null)),
        outOfHundred(homeCell(index, 'statedQuality'), home?.quality ?? null),
        computed(homeCell(index, 'quality'), quality(index), 'hours'),
      ),
    ),
  ];
}

export const hasName = (home: number): Expression => differs(cell(homeCell(home, 'name')), text(''));

export const nameAgain = (home: number): DescribedCell =>
  computed(null, when(hasName(home), cell(homeCell(home, 'name')), text('–')), 'label');

const outOfHundred = (id: CellId, value: HomeOnSheet['quality']): DescribedCell =>
  typedFigure(id, value, 'inputHours', amountInput('100', 'From 0 to 100.'));

/** Beside a quality that the command refuses: the marks that are counted. */
export const qualityMarks = { twice: '✗ whole and in parts', missing: '✗ not stated' } as const;

/** Whole or in parts, and never both: which of the two was agreed is not guessed. */
function howStated(home: number): Expression {
  const isWhole = differs(cell(homeCell(home, 'statedQuality')), text(''));
  const hasParts = greaterThan(countOfNumbers(qualityParts.map((part) => homeCell(home, part))), number(0));
  const lacks = qualityParts.map((part) =>
    both(equals(cell(homeCell(home, part)), text('')), differs(cell(partWeightCell(part)), number(0))),
  );
  const inParts = when(either(...lacks), text(qualityMarks.missing), text('in parts'));
  const stated = when(isWhole, when(hasParts, text(qualityMarks.twice), text('whole')), inParts);
  return when(hasName(home), stated, text('–'));
}

/** Stated whole, or the weighted mean of its parts; a dash where it is stated in no way that counts. */
function quality(home: number): Expression {
  const whole = cell(homeCell(home, 'statedQuality'));
  const inAll = cell(partWeightsCell);
  const weighed = sum(
    ...qualityParts.map((part) => product(cell(partWeightCell(part)), cell(homeCell(home, part)))),
  );
  const inParts = when(equals(inAll, number(0)), number(0), quotient(weighed, inAll));
  const isOf = (how: string) => equals(cell(homeCell(home, 'qualityStated')), text(how));
  return when(isOf('whole'), whole, when(isOf('in parts'), inParts, text('–')));
}

export const hasQuality = (home: number): Expression => differs(cell(homeCell(home, 'quality')), text('–'));
