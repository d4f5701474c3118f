/** A council's own figure counts only with an owner and a reason, and is then shown as a local assumption. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exactText } from '../../../src/domain/money/exact';
import { employmentRulesInForce } from '../../../src/reference/employmentRulesInForce';
import { figuresInForce } from '../../../src/workflows/figures/figuresInForce';
import {
  localFigureMissing,
  localRules,
  type LocalFigure,
} from '../../../src/workflows/figures/localFigures';

const wage: LocalFigure = {
  figure: 'nationalLivingWage',
  value: '12.60',
  owner: 'Commissioning team',
  reason: 'Real Living Wage policy',
};
const october = knownDay('2025-10-01');

test.each([
  [{ ...wage, value: 'twelve' }, 'value'],
  [{ ...wage, owner: ' ' }, 'owner'],
  [{ ...wage, reason: '' }, 'reason'],
  [wage, null],
])('what is missing is named: %#', (figure, missing) => {
  expect(localFigureMissing(figure)).toBe(missing);
});

test('it takes the place of the published figure, with owner and reason', () => {
  const rules = employmentRulesInForce(october, localRules([wage], october)).value!;
  expect(exactText(rules.nationalLivingWage.value)).toBe('12.6');
  expect(rules.nationalLivingWage.provenance).toEqual({
    kind: 'localAssumption',
    owner: 'Commissioning team',
    reason: 'Real Living Wage policy',
  });
  expect(exactText(rules.employerNIPercent.value)).toBe('15');
});

test('the published one stands beside it', () => {
  const shown = figuresInForce(october, [wage]).find(({ name }) => name === 'nationalLivingWage');
  expect(shown).toMatchObject({
    published: '£12.21 an hour',
    since: '1 April 2025',
    local: { value: '£12.60 an hour', owner: 'Commissioning team' },
  });
});

test('only figures that a review uses can be local', () => {
  const cannot = figuresInForce(october, []).filter(({ canBeLocal }) => !canBeLocal);
  expect(cannot.map(({ name }) => name)).toEqual(['consumerPrices']);
});

test('a day before any figure is held shows none, and invents none', () => {
  const shown = figuresInForce(knownDay('2001-01-01'), []).find(({ name }) => name === 'nationalLivingWage');
  expect(shown).toMatchObject({ published: null, since: null });
});
