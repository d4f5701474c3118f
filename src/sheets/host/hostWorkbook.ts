/** A host council and its partners as a workbook: the block, who finds no place (Erlang's loss formula, step by step), and who pays what. */
import type { CouncilDemand } from '../../domain/contracts/councils/pooling';
import { exact } from '../../domain/money/exact';
import { percentageOf } from '../../domain/money/percentage';
import { typedPercent, typedPounds, typedWords } from '../core/askedCells';
import { amountInput, computed, headingRow, row, typedFigure, words } from '../core/cells';
import { asWorkedOut, twoWays } from '../core/checksSheet';
import type { DescribedRow, WorkbookDescription } from '../core/description';
import {
  atLeast,
  cell,
  difference,
  equals,
  largest,
  number,
  plus,
  product,
  quotient,
  rounded,
  sum,
  sumOfCells,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { answerRow, termRow, workingRow } from '../core/labelledRows';
import { columnHeaderRow, framed } from '../core/sheetFrame';
import { checksOfTerms, onceTermsHold } from '../core/relations';
import { plainName } from '../core/plainName';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';
import { at, councilCell, of, surplusCell, type CouncilFigure } from './cellIds';
import { hostRelations, mostPlaces, termsCell, workingSteps } from './hostRelations';
import type { HostSubject, HostedTerms } from './subject';

const width = 8;

export function describeHost(subject: HostSubject): WorkbookDescription {
  const { hosted, cost } = subject;
  return analysisWorkbook({
    called: { checks: 'Host checks', about: 'About the host' },
    title: subject.title,
    subject: 'What a host council and its partners pay for a block, and what of the surplus comes back.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [
      termsPage({
        name: 'Host council',
        title: subject.title,
        purpose:
          'A block carried by one council for its partners. Change a pale cell and everything follows.',
        widths: [32, 16, 13.5, 13.5, 13.5, 13.5, 13.5, 13.5],
        answers: [
          answerRow('The host pays, £ a week', at('hostPays')),
          answerRow('Of the surplus comes back to it', onceTermsHold(termsCell, at('back'))),
        ],
        termsCell,
        relations: hostRelations(hosted),
        blocks: [termRows(subject), councilRows(hosted), surplusRows(hosted)],
        orientation: 'portrait',
      }),
      framed({
        name: 'Host workings',
        role: 'results',
        title: 'How many children find no place',
        purpose: 'Place by place, for children who arrive at random.',
        widths: [44, 15],
        body: erlangRows(hosted),
        orientation: 'portrait',
      }),
    ],
    checks: [
      ...checksOfTerms(hostRelations(hosted)),
      twoWays(
        'What councils pay, spot apart, is what the provider keeps and its cost',
        onceTermsHold(termsCell, difference(at('allPay'), at('allSpot')), number(0)),
        onceTermsHold(termsCell, plus(at('keeps'), at('cost')), number(0)),
      ),
      asWorkedOut(
        'What the host pays, as it was worked out',
        rounded(sum(at('hostPays')), 2),
        rounded(number(cost.parties.find(({ isHost }) => isHost)?.pays ?? 0), 2),
      ),
    ],
    rules: [
      {
        source: 'Who finds no place',
        rule: 'For children who arrive at random: x = 1, then x = 1 + x × k ÷ children, for each place k; 1 ÷ x find none.',
      },
      {
        source: 'Surplus',
        rule: 'Payment and contribution less the provider’s cost; the host’s share is that of the highest step its use reaches; nothing of a loss.',
      },
      { source: 'No forecast', rule: 'These figures compare structures; they are no forecast.' },
    ],
  });
}

function termRows({ hosted, release }: HostSubject): readonly DescribedRow[] {
  const { agreed, price, spotPrice, fixed, perChild } = hosted;
  return [
    headingRow('The terms', width),
    termRow(
      'Host council',
      typedWords(of('host'), plainName(agreed.council), 'One of the councils below, as written there.'),
    ),
    termRow('Price of a place, £ a week', typedPounds(of('price'), price, 'Paid whether it is used or not.')),
    termRow(
      'Host’s contribution, £ a week',
      typedPounds(of('contribution'), agreed.contribution, 'Whatever happens.'),
    ),
    termRow(
      'Spot price, £ a week',
      typedPounds(of('spot'), spotPrice, 'For children who find no place here.'),
    ),
    termRow(
      'Provider’s fixed cost, £ a week',
      typedPounds(of('fixed'), fixed, 'Whether places are filled or not.'),
    ),
    termRow(
      'Provider’s cost of a child, £ a week',
      typedPounds(of('perChild'), perChild, 'Of each child placed.'),
    ),
    ...(release === null ? [] : [row(words(release, 'note'))]),
  ];
}

function councilRows({ councils }: HostedTerms): readonly DescribedRow[] {
  const down = (figure: CouncilFigure): Expression =>
    sumOfCells(councils.map((_, index) => councilCell(index, figure)));
  return [
    headingRow('Council by council, a week', width),
    columnHeaderRow([
      { header: 'Council' },
      { header: 'Children', figures: true },
      { header: 'Places held', figures: true },
      { header: 'Its part', figures: true },
      { header: 'Contribution', figures: true },
      { header: 'Comes back', figures: true },
      { header: 'Spot', figures: true },
      { header: 'Pays', figures: true },
    ]),
    ...councils.map(({ name, load, places }, index) => {
      const c = (figure: CouncilFigure) => cell(councilCell(index, figure));
      const ifHost = (amount: Expression): Expression =>
        when(equals(c('name'), at('host')), amount, number(0));
      return row(
        typedWords(councilCell(index, 'name'), plainName(name), 'The council.'),
        typedFigure(
          councilCell(index, 'load'),
          load,
          'inputWte',
          amountInput('1000', 'Children who need a place at a time.'),
        ),
        typedFigure(councilCell(index, 'places'), exact(places), 'inputCount', {
          kind: 'wholeNumber',
          from: '0',
          to: String(mostPlaces),
          help: `Places of the block that it holds: ${String(mostPlaces)} at most.`,
        }),
        computed(councilCell(index, 'part'), product(c('places'), at('price')), 'money'),
        computed(councilCell(index, 'contribution'), ifHost(at('contribution')), 'moneyDash'),
        computed(councilCell(index, 'back'), ifHost(at('back')), 'moneyDash'),
        computed(councilCell(index, 'spot'), product(product(c('load'), at('refused')), at('spot')), 'money'),
        computed(
          councilCell(index, 'pays'),
          onceTermsHold(
            termsCell,
            difference(plus(plus(c('part'), c('contribution')), c('spot')), c('back')),
          ),
          'money',
        ),
      );
    }),
    row(
      words('In all', 'labelTotal'),
      computed(of('load'), down('load'), 'figureTotal'),
      computed(of('places'), down('places'), 'countTotal'),
      computed(of('payment'), down('part'), 'moneyTotal'),
      computed(of('allContribution'), down('contribution'), 'moneyTotal'),
      computed(of('allBack'), down('back'), 'moneyTotal'),
      computed(of('allSpot'), down('spot'), 'moneyTotal'),
      computed(of('allPay'), down('pays'), 'moneyTotal'),
    ),
    workingRow('The host pays', of('hostPays'), onceTermsHold(termsCell, hostPays(councils))),
  ];
}

const hostPays = (councils: readonly CouncilDemand[]): Expression =>
  councils.reduce<Expression>(
    (all, _, index) =>
      plus(
        all,
        when(
          equals(cell(councilCell(index, 'name')), at('host')),
          cell(councilCell(index, 'pays')),
          number(0),
        ),
      ),
    number(0),
  );

/** One step for each place there is, and for as many again as may be typed. */
function erlangRows({ councils }: HostedTerms): readonly DescribedRow[] {
  const steps = workingSteps(councils);
  const stepCell = (step: number): CellId => of(`step.${String(step)}`);
  const before = (step: number): Expression => (step === 1 ? number(1) : cell(stepCell(step - 1)));
  return [
    headingRow('Children who find no place, place by place', width),
    ...Array.from({ length: steps }, (_, index) => {
      const step = index + 1;
      const next = plus(number(1), quotient(product(before(step), number(step)), at('load')));
      return workingRow(
        `x after place ${String(step)}`,
        stepCell(step),
        when(atLeast(at('places'), number(step)), next, before(step)),
        { style: 'factor' },
      );
    }),
    workingRow('Share of children who find none', of('refused'), quotient(number(1), cell(stepCell(steps))), {
      style: 'percent',
    }),
    workingRow(
      'Children placed, on average',
      of('placed'),
      product(at('load'), difference(number(1), at('refused'))),
      { style: 'wte' },
    ),
  ];
}

function surplusRows({ agreed, councils }: HostedTerms): readonly DescribedRow[] {
  const steps = [...agreed.surplusShares].sort((a, b) => a.fromUse.fraction.comparedTo(b.fromUse.fraction));
  const reached = steps.reduce<Expression>(
    (share, _, index) =>
      when(atLeast(at('use'), cell(surplusCell(index, 'from'))), cell(surplusCell(index, 'share')), share),
    number(0),
  );
  const hostLoad = councils.reduce<Expression>(
    (all, _, index) =>
      plus(
        all,
        when(
          equals(cell(councilCell(index, 'name')), at('host')),
          cell(councilCell(index, 'load')),
          number(0),
        ),
      ),
    number(0),
  );
  return [
    headingRow('The surplus, and the host’s share of it: keep the steps in order of use', width),
    columnHeaderRow([
      { header: '' },
      { header: 'From a use of', figures: true },
      { header: 'Share', figures: true },
    ]),
    ...steps.map(({ fromUse, share }, index) =>
      row(
        words(`Step ${String(index + 1)}`, 'label'),
        typedPercent(surplusCell(index, 'from'), percentageOf(fromUse), 'Of all children placed.'),
        typedPercent(surplusCell(index, 'share'), percentageOf(share), 'Of the surplus, to the host.'),
      ),
    ),
    workingRow('The host’s use', of('use'), quotient(hostLoad, at('load')), { style: 'percent' }),
    workingRow('Its share of the surplus', of('share'), reached, { style: 'percent' }),
    workingRow('The provider’s cost', of('cost'), plus(at('fixed'), product(at('perChild'), at('placed')))),
    workingRow(
      'Surplus: payment and contribution less cost',
      of('surplus'),
      difference(plus(at('payment'), at('contribution')), at('cost')),
    ),
    workingRow('Comes back to the host', of('back'), product(largest(number(0), at('surplus')), at('share'))),
    workingRow('The provider keeps', of('keeps'), difference(at('surplus'), at('back'))),
  ];
}
