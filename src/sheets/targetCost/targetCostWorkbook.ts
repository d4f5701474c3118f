/** A target cost with shared saving as a workbook: target, allowable cost and shares as inputs, what each side bears live. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Exact } from '../../domain/money/exact';
import { percentageOf } from '../../domain/money/percentage';
import type { TargetCost, TargetCostTerms } from '../../domain/yearEnd/targetCost';
import { typedPercent, typedPounds } from '../core/askedCells';
import { computed, headingRow, row, words } from '../core/cells';
import { asWorkedOut, twoWays } from '../core/checksSheet';
import type { DescribedRow, WorkbookDescription } from '../core/description';
import {
  both,
  cell,
  difference,
  equals,
  greaterThan,
  largest,
  number,
  plus,
  product,
  rounded,
  smallest,
  sum,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { answerRow, termRow, workingRow } from '../core/labelledRows';
import { checksOfTerms, never, nothingMissing, onceTermsHold, type Relation } from '../core/relations';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';

export interface TargetCostSubject {
  readonly placement: string | null;
  readonly terms: TargetCostTerms;
  readonly paidOnAccount: Exact | null;
  readonly answer: TargetCost;
  readonly asAt: IsoDate;
}

const of = (name: string): CellId => `targetCost.${name}`;
const at = (name: string): Expression => cell(of(name));
const termsCell = of('terms');
const width = 3;

/** A saving or an overspend of which no share is agreed. */
const isOpen = (outcome: 'saved' | 'overspend', share: 'saving' | 'over'): Expression =>
  both(greaterThan(at(outcome), number(0)), equals(at(share), text('')));

const relations: readonly Relation[] = [
  nothingMissing([of('target'), of('markUp'), of('allowable')]),
  {
    label: 'A saving has the council’s share of it',
    ...never(isOpen('saved', 'saving')),
    broken: 'A saving, and no share of it is stated: no share is a default.',
  },
  {
    label: 'An overspend has the council’s share of it',
    ...never(isOpen('overspend', 'over')),
    broken: 'An overspend, and no share of it is stated: no share is a default.',
  },
];

export function describeTargetCost(subject: TargetCostSubject): WorkbookDescription {
  const title = subject.placement === null ? 'Target cost' : `Target cost: ${subject.placement}`;
  return analysisWorkbook({
    called: { checks: 'Target cost checks', about: 'About the target cost' },
    title,
    subject: 'What a council pays where a saving is shared, and what each side bears of an overspend.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [
      termsPage({
        name: 'Target cost',
        title,
        purpose: 'Target, cost and shares as agreed. Change a pale cell and everything follows.',
        widths: [52, 18, 46],
        answers: [
          answerRow('The council pays', at('pays')),
          answerRow('To come back of what was paid on account', at('refund')),
        ],
        termsCell,
        relations,
        blocks: [termRows(subject), workingRows()],
        orientation: 'portrait',
      }),
    ],
    checks: [
      ...checksOfTerms(relations),
      twoWays(
        'What both sides bear of an overspend is the overspend',
        plus(at('councilBears'), at('providerBears')),
        at('overspend'),
      ),
      asWorkedOut(
        'The council pays, as it was worked out',
        rounded(sum(at('pays')), 2),
        rounded(number(subject.answer.councilPays), 2),
      ),
    ],
    rules: [
      {
        source: 'A saving',
        rule: 'The council pays allowable cost, the mark-up in pounds, and the provider’s share of the saving.',
      },
      {
        source: 'An overspend',
        rule: 'The council bears its share beyond the band, at most the cap (a % of the target); the provider bears the rest. The council pays target, mark-up and what it bears.',
      },
      { source: 'Shares', rule: 'As agreed; none is usual, so none is proposed here.' },
    ],
  });
}

function termRows({ terms, paidOnAccount }: TargetCostSubject): readonly DescribedRow[] {
  const share = (given: TargetCostTerms['councilShareOfSaving']) =>
    given === null ? null : percentageOf(given);
  return [
    headingRow('The terms', width),
    termRow('Target cost, £', typedPounds(of('target'), terms.target, 'As agreed for the year.')),
    termRow('Mark-up, £', typedPounds(of('markUp'), terms.markUp, 'In pounds: it does not grow with cost.')),
    termRow(
      'Allowable cost, £',
      typedPounds(of('allowable'), terms.allowable, 'What the year cost, without what is not allowed.'),
    ),
    termRow(
      'Council’s share of a saving',
      typedPercent(of('saving'), share(terms.councilShareOfSaving), 'As agreed.'),
    ),
    termRow(
      'Band of an overspend that the provider bears, £',
      typedPounds(of('band'), terms.band, 'Nought where there is none.'),
    ),
    termRow(
      'Council’s share beyond it',
      typedPercent(of('over'), share(terms.councilShareOfOverspend), 'As agreed.'),
    ),
    termRow('At most, of the target', typedPercent(of('cap'), terms.overspendCap, 'Empty for no limit.')),
    termRow('Paid on account, £', typedPounds(of('account'), paidOnAccount, 'Empty where nothing was.')),
  ];
}

function workingRows(): readonly DescribedRow[] {
  const atNought = (expression: Expression): Expression => largest(number(0), expression);
  const beyond = product(at('over'), atNought(difference(at('overspend'), at('band'))));
  return [
    headingRow('Step by step', width),
    workingRow('Saved', of('saved'), atNought(difference(at('target'), at('allowable')))),
    workingRow('Overspent', of('overspend'), atNought(difference(at('allowable'), at('target')))),
    workingRow(
      'The provider keeps of the saving',
      of('kept'),
      product(at('saved'), difference(number(1), at('saving'))),
    ),
    workingRow(
      'The council bears of the overspend',
      of('councilBears'),
      when(equals(at('cap'), text('')), beyond, smallest(beyond, product(at('cap'), at('target')))),
    ),
    workingRow('The provider bears', of('providerBears'), difference(at('overspend'), at('councilBears'))),
    row(
      words('The council pays', 'labelTotal'),
      computed(
        of('pays'),
        onceTermsHold(
          termsCell,
          plus(
            plus(smallest(at('allowable'), at('target')), at('markUp')),
            plus(at('kept'), at('councilBears')),
          ),
        ),
        'moneyTotal',
      ),
    ),
    workingRow(
      'To come back of what was paid on account; below nought still to pay',
      of('refund'),
      onceTermsHold(
        termsCell,
        when(equals(at('account'), text('')), number(0), difference(at('account'), at('pays'))),
      ),
    ),
  ];
}
