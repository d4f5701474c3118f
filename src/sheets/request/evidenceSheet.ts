/** What the evidence bears out: each cost at its own change, the return frozen and at the same mark-up side by side. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { typedDay, typedPounds, typedWords } from '../core/askedCells';
import { blank, computed, gap, headingRow, named, row, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import {
  atLeast,
  both,
  cell,
  countOfNumbers,
  equals,
  greaterThan,
  number,
  plus,
  product,
  quotient,
  sumOfCells,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { isTyped } from '../core/relations';
import { columnHeaderRow, framed } from '../core/sheetFrame';
import { borneOutCell, costCell, costsOf } from './cellIds';
import { typedChange } from './clauseRows';
import type { IndexFollowed, RequestEvidence } from './subject';

const of = (figure: 'cost' | 'rise' | 'return' | 'fee' | 'returnRise' | 'frozen' | 'sameMarkUp'): CellId =>
  `request.evidence.${figure}`;
const at = (figure: Parameters<typeof of>[0]): Expression => cell(of(figure));
/** One cell for each year of an index: every cost that follows it moves with it. */
const indexCell = ({ year }: IndexFollowed): CellId => `request.index.cpi.${String(year)}`;
const askedOnCell: CellId = 'request.evidence.askedOn';
const width = 7;

export function evidencePage({ costs, statedReturn }: RequestEvidence, asAt: IsoDate): SheetDescription {
  const rows = costsOf({ costs });
  const indices = costs
    .flatMap(({ index }) => (index === null ? [] : [index]))
    .filter(({ year }, position, all) => all.findIndex((each) => each.year === year) === position);
  const down = (figure: 'weekly' | 'rise') => sumOfCells(rows.map((_, index) => costCell(index, figure)));
  const ofFee = (rise: Expression) =>
    when(atLeast(number(0), at('fee')), number(0), quotient(rise, at('fee')));
  const answer = (label: string, id: 'frozen' | 'sameMarkUp', rise: Expression) =>
    row(
      words(label, 'labelTotal'),
      words('', 'labelTotal'),
      computed(id === 'frozen' ? borneOutCell : null, ofFee(at(id)), 'changeTotal'),
      computed(of(id), rise, 'moneyTotal'),
    );
  return framed({
    name: 'Request evidence',
    role: 'inputs',
    title: 'What the evidence bears out',
    purpose:
      'Each cost at its own change, the return frozen and at the same mark-up. Change a pale cell and it follows.',
    widths: [36, 15, 12, 15, 52, 14, 24],
    body: [
      row(words('Asked about on', 'label'), {
        content: { kind: 'day', day: asAt },
        style: 'date',
        ...named(askedOnCell),
      }),
      gap,
      ...indexRows(indices),
      headingRow('Costs', width),
      columnHeaderRow([
        { header: 'Cost' },
        { header: '£ a week', figures: true },
        { header: 'Change', figures: true },
        { header: 'Rise', figures: true },
        { header: 'From' },
        { header: 'Published on', figures: true },
        { header: 'Day' },
      ]),
      ...rows.map((each, index) => {
        const followed = each?.index ?? null;
        return row(
          typedWords(costCell(index, 'name'), each?.cost ?? null, 'What the cost is.'),
          typedPounds(costCell(index, 'weekly'), each?.weekly ?? null, 'Pounds a week in the present fee.'),
          followed === null
            ? typedChange(costCell(index, 'change'), each?.change ?? null, 'How it changes, in per cent.')
            : computed(costCell(index, 'change'), cell(indexCell(followed)), 'change'),
          computed(
            costCell(index, 'rise'),
            product(cell(costCell(index, 'weekly')), cell(costCell(index, 'change'))),
            'moneyDash',
          ),
          words(each?.note ?? '', 'note'),
          typedDay(
            costCell(index, 'published'),
            each?.published ?? null,
            'The day it was published; empty where it is none.',
          ),
          computed(null, dayLooked(costCell(index, 'published')), 'check'),
        );
      }),
      row(
        words('Cost in all', 'labelTotal'),
        computed(of('cost'), down('weekly'), 'moneyTotal'),
        blank('labelTotal'),
        computed(of('rise'), down('rise'), 'moneyTotal'),
      ),
      gap,
      headingRow('The return', width),
      row(
        words('Return in the present fee', 'label'),
        typedPounds(of('return'), statedReturn, 'Surplus or profit, pounds a week.'),
      ),
      row(words('Cost and return', 'label'), computed(of('fee'), plus(at('cost'), at('return')), 'money')),
      row(
        words('Its rise at the same mark-up', 'label'),
        blank(),
        blank(),
        computed(
          of('returnRise'),
          when(
            atLeast(number(0), at('cost')),
            number(0),
            quotient(product(at('return'), at('rise')), at('cost')),
          ),
          'money',
        ),
      ),
      gap,
      headingRow('Borne out', width),
      answer('With the return frozen', 'frozen', at('rise')),
      answer('At the same mark-up', 'sameMarkUp', plus(at('rise'), at('returnRise'))),
    ],
    orientation: 'landscape',
  });
}

/** A day that is none, that is still to come, or that is after the answer was due: as the command finds it. */
function dayLooked(id: CellId): Expression {
  const isLate = both(isTyped('request.answerBy'), greaterThan(cell(id), cell('request.answerBy')));
  const late = when(isLate, text('✗ after the answer was due'), text('✓'));
  const known = when(greaterThan(cell(id), cell(askedOnCell)), text('✗ still to come'), late);
  return when(isTyped(id), when(equals(countOfNumbers([id]), number(0)), text('✗ no day'), known), text('–'));
}

function indexRows(indices: readonly IndexFollowed[]): readonly DescribedRow[] {
  if (indices.length === 0) return [];
  return [
    headingRow('Indices that costs follow', width),
    ...indices.map((index) =>
      row(
        words(`${index.name} of ${String(index.year)}${index.note === '' ? '' : `, ${index.note}`}`, 'label'),
        blank(),
        typedChange(indexCell(index), index.change, 'Each cost that follows the index moves with it.'),
        blank(),
        words(index.source, 'note'),
      ),
    ),
    gap,
  ];
}
