/** How opening, target and limit are proposed: worked cases. Every figure is invented. */
import { exact, exactText } from '../../../src/domain/money/exact';
import {
  figuresToChoose,
  proposedPosition,
  rulesInUse,
  usualRules,
  type LineFigures,
  type RuleFigure,
} from '../../../src/domain/negotiation/positionRule';

/** Rent at £400.00 of which its own figures support £380.00; its basis is £310.00, £350.125 and £410.00. */
const rent: LineFigures = {
  submitted: exact(400),
  ownFigures: exact(380),
  shouldCostCentral: exact('350.125'),
  benchmarkMedian: null,
  basisLow: exact(310),
  basisCentral: exact('350.125'),
  basisHigh: exact(410),
};

test.each<[RuleFigure, boolean, string, boolean]>([
  ['submitted', false, '400', false],
  // the lesser of 400 and 380
  ['submitted', true, '380', false],
  ['ownFigures', true, '380', false],
  ['basisLow', true, '310', false],
  // 350.125 to the penny, half away from zero
  ['shouldCostCentral', true, '350.13', false],
  ['basisHigh', false, '410', false],
  ['basisHigh', true, '380', false],
  // no median for it: its own figures stand for it
  ['benchmarkMedian', false, '380', true],
])('%s, never above own figures %s: £%s', (figure, capped, pounds, fellBack) => {
  const proposal = proposedPosition({ figure, capped }, rent);
  expect([exactText(proposal.pounds), proposal.fellBack]).toEqual([pounds, fellBack]);
});

test('where nothing is expected for a line, nothing is not what is offered for it', () => {
  const nothing = { ...rent, shouldCostCentral: exact(0) };
  expect(proposedPosition({ figure: 'shouldCostCentral', capped: true }, nothing)).toEqual({
    pounds: exact(380),
    fellBack: true,
  });
});

test('a discount lowers every position', () => {
  const discount: LineFigures = {
    submitted: exact(-50),
    ownFigures: exact(-50),
    shouldCostCentral: null,
    benchmarkMedian: null,
    basisLow: null,
    basisCentral: null,
    basisHigh: null,
  };
  expect(exactText(proposedPosition({ figure: 'basisHigh', capped: true }, discount).pounds)).toBe('-50');
});

test.each([
  [{ shouldCost: false, benchmarks: false }, 'ownFigures', 'ownFigures', 'ownFigures'],
  [{ shouldCost: false, benchmarks: true }, 'basisLow', 'basisCentral', 'basisHigh'],
  [{ shouldCost: true, benchmarks: true }, 'basisLow', 'basisCentral', 'basisHigh'],
])('with %j the usual rules are %s, %s, %s', (available, opening, target, limit) => {
  const rules = usualRules(available);
  expect([rules.opening.figure, rules.target.figure, rules.limit.figure]).toEqual([opening, target, limit]);
});

test('the figures to choose from are those there are', () => {
  expect(figuresToChoose({ shouldCost: false, benchmarks: false })).toEqual(['submitted', 'ownFigures']);
  expect(figuresToChoose({ shouldCost: true, benchmarks: false })).not.toContain('benchmarkMedian');
});

test('a rule that was chosen holds while its figure is there; the part nobody chose stays as usual', () => {
  const both = { shouldCost: true, benchmarks: true };
  const chosen = { opening: { figure: 'benchmarkMedian' }, limit: { capped: false } } as const;
  expect(rulesInUse(chosen, both)).toEqual({
    opening: { figure: 'benchmarkMedian', capped: false },
    target: { figure: 'basisCentral', capped: false },
    limit: { figure: 'basisHigh', capped: false },
  });
  expect(rulesInUse(chosen, { ...both, benchmarks: false }).opening.figure).toBe('basisLow');
});
