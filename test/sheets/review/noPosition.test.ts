/**
 * Where there is no position there is none at any door: lines that come to more than the fee, of which a cheaper one would raise
 * the rest, and a fee without a line. Figures are invented.
 */
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { usualRules } from '../../../src/domain/negotiation/positionRule';
import { comparedWith, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { layOut } from '../../../src/sheets/core/layout';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { negotiationOnScreen } from '../../../src/workflows/review/negotiationPositions';
import { positionsAsJson } from '../../../src/workflows/review/positionsTold';
import { aCostLine, anOpenBook, aPlacement, employmentRules } from '../../support/builders';
import { besideNeeds } from '../../support/comparedReview';

const needs = besideNeeds();

function feeOf(quoted: string, rent: string | null, offer: string | null = null) {
  const placement = aPlacement({
    quotedWeeklyFee: poundsPer('week', quoted),
    councilOffer: offer === null ? null : poundsPer('week', offer),
    weeksPerYear: '52',
  });
  const costLines =
    rent === null
      ? []
      : [
          aCostLine({
            id: 'rent',
            label: 'Rent',
            category: 'premises',
            amount: { kind: 'money', money: poundsPer('week', rent) },
          }),
        ];
  return reviewFee(
    anOpenBook({ placement, posts: [], additionalNeeds: [], costLines }),
    employmentRules(),
    [],
  );
}

function saidAtEachDoor(review: ReturnType<typeof feeOf>, comparisons: ReviewComparisons = needs) {
  const json = positionsAsJson(review, comparisons);
  const described = describeReview(review, comparisons);
  const { valueOf } = evaluateWorkbook(placeCells(described));
  const onSheet = (name: string) => Number(String(valueOf(`negotiation.total.${name}`)));
  const { totals, checks } = negotiationOnScreen({
    review,
    comparisons,
    rules: usualRules(comparedWith(comparisons)),
    typed: {},
  });
  return {
    json: [json['opening'], json['target']],
    sheet: [onSheet('opening'), onSheet('target')],
    pane: [totals.opening, totals.target],
    sentence: json['sentence'] as string,
    findings: (json['findings'] as { code: string }[]).map(({ code }) => code),
    checks: checks.join(' '),
    decision: layOut(described)
      .sheets.find(({ name }) => name === 'Decision')!
      .rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')))
      .join(' '),
  };
}

const none = { json: [null, null], sheet: [0, 0], pane: ['none yet', 'none yet'] };

test('lines of £550.00 for a fee of £500.00: none until it is settled which are charged, however cheap a line', () => {
  for (const rent of ['550', '510']) {
    const said = saidAtEachDoor(feeOf('500', rent));
    expect(said).toMatchObject(none);
    expect(said.findings).toContain('lines-exceed-fee');
    for (const code of ['below-what-needs-cost', 'below-lawful-floor', 'below-stated-cost'])
      expect(said.findings).not.toContain(code);
  }
});

test('an offer that is on record stands beside them, and no target', () => {
  expect(saidAtEachDoor(feeOf('500', '550', '430'))).toMatchObject({
    json: ['430.00', null],
    sheet: [430, 0],
    pane: ['£430.00', 'none yet'],
  });
});

test('a fee without a line has none, and nothing is said of a target of £0.00', () => {
  const said = saidAtEachDoor(feeOf('6000', null));
  expect(said).toMatchObject(none);
  expect([said.sentence, said.checks, ...said.findings].join(' ')).not.toMatch(
    /£0\.00|below-what-needs-cost/,
  );
  expect(said.sentence).toContain('ask first what the fee pays for');
  expect(said.decision).toContain('The rows come to no price: ask what the fee pays for');
});

test('what the categories come to at the least is said, not the quote that holds the opening', () => {
  // Premises £390.62 at the least, of a fee of £380.00 with £60.00 explained: the needs are not compared, since the rent alone is there.
  const review = feeOf('380', '60');
  const low = positionsAsJson(review, needs);
  const rows = low['rows'] as { opening: string }[];
  expect(low['opening']).toBe('380.00');
  expect(rows[0]!.opening).not.toBe('380.00');
  expect(low['sentence']).toContain(`the £${rows[0]!.opening} that its categories come to at the least`);
  expect(saidAtEachDoor(review).decision).toContain(
    'The rows come to the quote or more, more than the lines explain',
  );
});
