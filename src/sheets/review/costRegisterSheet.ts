/**
 * Cost register: what the contract pays for, line by line, as open-book contract management asks for it: the cost unit, how
 * many units a week, pounds a unit, what drives the cost, and the evidence held. £ a unit = whole cost a week ÷ units a week.
 * It holds nothing of the council's positions: both sides keep it for the life of the contract.
 *
 * Worked example: a post of £2,868.02 a week on 168 rota hours: £17.07 an hour worked, driven by the rota, pay and cover.
 * A rent of £736.44 a week over 3.2 children who share it: £230.14 a place in use.
 */
import type { AdditionalNeed } from '../../domain/additionalNeeds/additionalNeed';
import { foundByKey } from '../../domain/evidence/foundByKey';
import type { CostCategory } from '../../domain/fee/costCategory';
import { costLineById } from '../../domain/fee/costLine';
import type { FeeLine } from '../../domain/fee/feeLine';
import type { FeeReview } from '../../domain/review/feeReview';
import { isOfStaff } from '../../domain/review/staffedLines';
import { exact, type Exact } from '../../domain/money/exact';
import type { Post } from '../../domain/staffing/post';
import { typedWords } from '../core/askedCells';
import { blank, computed, figure, lineRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  difference,
  equals,
  number,
  ofLine,
  product,
  quotient,
  sumOfCells,
  when,
  type Expression,
} from '../core/expression';
import { assumption, feeCell } from '../core/feeCells';
import { framed, type SheetColumn } from '../core/sheetFrame';
import { needCell, ofFeeLine, postCell } from './cellIds';
import { referenceOf } from './feeLineRows';
import { hoursForOneChild } from './hoursAsStated';
import { feeRows } from './feeRows';
import { homeName } from './reviewWords';

const columns: readonly SheetColumn[] = [
  { header: 'Ref', width: 5 },
  { header: 'Line', width: 28 },
  { header: 'Category', width: 24 },
  { header: 'Cost unit', width: 16 },
  { header: 'Whole cost a week', width: 12, figures: true },
  { header: 'Units a week', width: 10, figures: true },
  { header: '£ a unit', width: 11, figures: true },
  { header: 'For this child a week', width: 11, figures: true },
  { header: 'What drives it', width: 34 },
  { header: 'Evidence held', width: 28 },
];

type RegisterFigure = 'ref' | 'whole' | 'units' | 'inFee' | 'driver' | 'evidence';
const table = 'register';
const named = (figure: RegisterFigure) => ({ figure });
const ofRow = (figure: RegisterFigure) => ofLine(table, figure);
const addedLine = 'added';

export function costRegisterSheet(review: FeeReview): SheetDescription {
  const { inPounds, keptEmpty, percentages } = feeRows(review);
  const lines = [...inPounds, ...(keptEmpty === null ? [] : [keptEmpty]), ...percentages];
  return framed({
    name: 'Cost register',
    role: 'records',
    title: `Cost register: ${homeName(review)}`,
    purpose:
      'What the contract pays for: each cost with its unit, what drives it, and the evidence held. Kept by both sides.',
    columns,
    freezeColumns: 2,
    body: [
      ...lines.map((line, index) => registerRow(line, review, index === 0 ? notes : noNotes)),
      addedRow(lines),
      totalRow(),
    ],
    orientation: 'landscape',
  });
}

/** On the first line alone: a note on every line of a long fee is a drawing on every line. */
const notes = {
  driver: 'Type what makes this cost rise or fall.',
  evidence: 'Type what shows this cost, and where it is kept.',
};
const noNotes = { driver: '', evidence: '' };

function registerRow(line: FeeLine, review: FeeReview, help: typeof notes): DescribedRow {
  const { id, label, evidence } = line;
  const { unit, units, driver } = costUnitOf(line, review);
  return lineRow(
    { table, line: id },
    words(referenceOf(review, id), 'note', named('ref')),
    words(label, 'label'),
    category,
    words(unit),
    whole,
    units,
    perUnit,
    inFee,
    typedWords(named('driver'), driver, help.driver),
    evidence === null && help === noNotes
      ? noEvidence
      : typedWords(named('evidence'), evidence, help.evidence),
  );
}

const category = computed(null, ofFeeLine('category'), 'note');
const isNought = (of: Expression): Expression => equals(of, number(0));
// A line stated as a percentage has no whole cost of its own: it is this child's.
const whole = computed(
  named('whole'),
  when(isNought(ofFeeLine('whole')), ofFeeLine('weekly'), ofFeeLine('whole')),
  'money',
);
const perUnit = computed(
  null,
  when(isNought(ofRow('units')), number(0), quotient(ofRow('whole'), ofRow('units'))),
  'moneyDash',
);
const inFee = computed(named('inFee'), ofFeeLine('inFee'), 'money');
const noEvidence = typedWords(named('evidence'), null, '');

/** What was added in the spare rows of Fee breakdown belongs to the contract too. */
function addedRow(lines: readonly FeeLine[]): DescribedRow {
  return lineRow(
    { table, line: addedLine },
    blank('note', named('ref')),
    words('Lines added on Fee breakdown', 'label'),
    blank('note'),
    blank(),
    blank('money', named('whole')),
    blank('hours', named('units')),
    blank('money'),
    computed(named('inFee'), difference(cell(feeCell.explained), sumOfLines(lines)), 'moneyDash'),
    blank('text', named('driver')),
    blank('text', named('evidence')),
  );
}

function totalRow(): DescribedRow {
  const between = blank('labelTotal');
  const total = sumOfCells({ table, figure: 'inFee' });
  return row(
    between,
    words('All that lines explain', 'labelTotal'),
    ...Array.from({ length: 5 }, () => between),
    computed('register.all.inFee', total, 'moneyTotal'),
    between,
    between,
  );
}

function sumOfLines(lines: readonly FeeLine[]): Expression {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return number(0);
  return sumOfCells({ table, figure: 'inFee', between: { first: first.id, last: last.id } });
}

interface CostUnit {
  readonly unit: string;
  readonly units: DescribedCell;
  readonly driver: string;
}

const following = (expression: Expression) => computed(named('units'), expression, 'hours');
const stated = (value: Exact) => figure(value, 'hours', named('units'));
const one = stated(exact(1));
const placesInUse = following(assumption('childrenSharing'));
const childrenSharing = following(ofFeeLine('childrenSharing'));
const percentUnits = following(product(ofFeeLine('amount'), number(100)));

function costUnitOf({ origin, category }: FeeLine, review: FeeReview): CostUnit {
  const { posts, costLines, additionalNeeds } = review.openBook;
  const driver = driverOf[category];
  switch (origin.kind) {
    case 'post': {
      const post = postById(posts, origin.postId);
      return post?.size.kind === 'sleepInOnly'
        ? {
            unit: 'sleep-in night',
            units: following(cell(postCell(origin.postId, 'nights'))),
            driver: 'Nights slept in, and the allowance for a night',
          }
        : {
            unit: 'hour worked',
            units: following(cell(postCell(origin.postId, 'worked'))),
            driver: 'Hours on the rota, pay, and cover for people away',
          };
    }
    case 'need': {
      const need = needById(additionalNeeds, origin.needId);
      return need?.price.kind === 'hours'
        ? { unit: 'hour', units: following(cell(needCell(need.id, 'hours'))), driver }
        : { unit: 'child a week', units: one, driver };
    }
    case 'cost':
      return costLineUnit(category, costLineById(costLines, origin.costLineId), review);
    case 'employmentAllowance':
      return {
        unit: 'place in use',
        units: placesInUse,
        driver: 'Employer National Insurance',
      };
    case 'placesKeptEmpty':
      return { unit: 'child a week', units: one, driver };
  }
}

const postById = foundByKey<Post>(({ id }) => id);
const needById = foundByKey<AdditionalNeed>(({ id }) => id);

function costLineUnit(
  category: CostCategory,
  line: ReturnType<typeof costLineById>,
  review: FeeReview,
): CostUnit {
  const driver = driverOf[category];
  if (line?.amount.kind === 'percentage')
    return {
      unit: `1 % of ${line.amount.of}`,
      units: percentUnits,
      driver: 'The percentage, and every cost that it is taken of',
    };
  if (line !== null && line.serves !== 'child')
    return { unit: 'place in use', units: childrenSharing, driver };
  const hours = line === null ? null : hoursForOneChild(line, review);
  return hours === null || line === null
    ? { unit: 'child a week', units: one, driver }
    : { unit: isOfStaff(line) ? 'hour of staff' : 'hour, as stated', units: stated(hours), driver };
}

const driverOf: Readonly<Record<CostCategory, string>> = {
  directCare: 'Hours of care (the ratio by day and night), pay, cover, agency',
  managementAndSupport: 'Posts for the home, their pay, places in use',
  premises: 'The building and its terms, places in use',
  living: 'What the child’s day holds: food, allowances, activities, journeys',
  homeRunning: 'What the home must have, places in use',
  centralOverheads: 'What the organisation spends, how it is shared between homes',
  additionalStaffing: 'Hours assessed for this child, and the rate',
  additionalHealth: 'Sessions assessed for this child, and the price of one',
  additionalEducation: 'Weeks and hours of education, who else pays',
  return: 'The percentage, and every cost that it is taken of',
  tax: 'VAT that cannot be recovered',
  placesKeptEmpty: 'How many places stay empty for this child, and until when',
  discount: 'How much is bought, and for how long',
  unclassified: 'Not stated: ask',
};
