/** What the Should-cost pane says and draws, worked by hand for needs whose parameters have few ends. Everything is invented. */
import { exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { feeAgainstShouldCost } from '../../../src/domain/shouldCost/shouldCostAnswer';
import { currentAnswer, simulatedOf, toSimulate } from '../../../src/workflows/shouldCost/currentAnswer';
import { parametersOnScreen } from '../../../src/workflows/shouldCost/parametersOnScreen';
import { shouldCostOnScreen, thousands } from '../../../src/workflows/shouldCost/onScreen';
import { startingNeeds, withField } from '../../../src/workflows/shouldCost/typedNeeds';
import { runJob } from '../../../src/workflows/jobs/runJob';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { anAnswer } from '../../support/comparedReview';

const one = (value: number) => ({
  low: value,
  central: value,
  high: value,
  owner: 'test',
  reason: 'invented',
});

/** Premises alone, £1,000.00 to £3,000.00 with £2,000.00 central: nothing is added to it. */
const premisesOnly = anAnswer(
  {
    dayRatio: '1:4',
    dayHours: 0,
    parameters: {
      handoverHoursADay: one(0),
      places: one(1),
      occupancy: one(1),
      managerSalary: one(0),
      deputySalary: one(0),
      administrationWte: one(0),
      premisesPerPlace: { ...one(2000), low: 1000, high: 3000 },
      livingPerChild: one(0),
      homeRunningPerPlace: one(0),
      overheads: one(0),
      return: one(0),
    },
  },
  null,
);

test('without a simulation the range is that of all parameters, the fee above it a diamond beyond its end', () => {
  const compared = feeAgainstShouldCost(premisesOnly, poundsPer('week', 3500), {
    premises: poundsPer('week', 3500),
  });
  const shown = shouldCostOnScreen(premisesOnly, compared);
  expect([shown.from, shown.to, shown.isSimulated]).toEqual(['£1,000.00', '£3,000.00', false]);
  // an axis from 1,000 to 3,500 with 4 % of 2,500 = 100 at either end: 900 to 3,600, 2,700 wide
  expect(shown.range).toEqual({
    low: 0.037, // 100 ÷ 2,700
    high: 0.7778, // 2,100 ÷ 2,700
    likely: null,
    middle: 0.4074, // 1,100 ÷ 2,700
    figure: 0.963, // 2,600 ÷ 2,700
  });
  expect(shown.feeWords).toBe('The fee of £3,500.00 a week is above the range to expect by £500.00.');
  expect(shown.rangeWords).toEqual([
    'Every parameter low £1,000.00, central £2,000.00, high £3,000.00 a week.',
  ]);
  expect(shown.lines.map(({ label }) => label)).toEqual(['Premises']);
  expect(shown.variances).toEqual([
    {
      label: 'Accommodation and premises',
      submitted: '£3,500.00',
      central: '£2,000.00',
      difference: '£1,500.00',
      position: 'above its high end',
      isOutside: true,
    },
  ]);
});

test('the tornado of one parameter: from its low to its high end about the middle', () => {
  const { tornado } = shouldCostOnScreen(premisesOnly, null);
  // 1,000 to 3,000 with 80 at either end: 920 to 3,080, 2,160 wide
  expect(tornado).toEqual({
    rows: [
      {
        label: 'Premises, £1,000.00 to £3,000.00',
        swing: '£2,000.00 a week',
        from: 0.037,
        to: 0.963,
      },
    ],
    middle: 0.5,
  });
});

test('figures of a kind read as that kind', () => {
  const ends = Object.fromEntries(
    parametersOnScreen(anAnswer({ dayRatio: '1:2' }, null), startingNeeds(null)).map((each) => [
      each.id,
      each.ends,
    ]),
  );
  expect(ends['occupancy']).toBe('90 %, 80 %, 70 % of places');
  expect(ends['managerSalary']).toBe('£42,300.00, £46,300.00, £54,800.00 a year');
  expect(ends['daysAway']).toBe('40, 46, 54 days a year');
  expect(ends['agencyShare']).toBe('0 %, 5 %, 15 % of hours on shift');
  expect(thousands(1_234_567)).toBe('1,234,567');
});

describe('a simulation', () => {
  const current = { typed: startingNeeds(null), asAt: knownDay('2025-10-01'), localFigures: [] };
  const job = { ...toSimulate(current)!, draws: 40 };
  const simulation = runJob('simulateShouldCost', job, () => true)!;

  test('counts for the needs and the day it was made of, and for no others', () => {
    const simulatedFor = simulatedOf(toSimulate(current)!);
    const same = currentAnswer({ ...current, simulation, simulatedFor });
    expect(same?.simulation?.draws).toBe(40);
    const other = { ...current, typed: withField(current.typed, 'miles', '10') };
    expect(currentAnswer({ ...other, simulation, simulatedFor })?.simulation).toBeNull();
    const later = { ...current, asAt: knownDay('2026-05-01') };
    expect(currentAnswer({ ...later, simulation, simulatedFor })?.simulation).toBeNull();
  });

  test('draws as many bars as steps, the tallest to the top, those between P10 and P90 strong', () => {
    const answer = currentAnswer({
      ...current,
      simulation,
      simulatedFor: simulatedOf(toSimulate(current)!),
    })!;
    const shown = shouldCostOnScreen(answer, null);
    expect(shown.distribution!.bars).toHaveLength(40);
    expect(Math.max(...shown.distribution!.bars.map(({ height }) => height))).toBe(1);
    expect(shown.distribution!.bars[0]!.likely).toBe(false);
    expect(shown.distribution!.figure).toBeNull();
    expect(shown.distributionWords).toMatch(/^Of 40 outcomes the lowest is £/);
  });

  test('a council’s own wage is simulated too', () => {
    const own = { figure: 'nationalLivingWage', value: '14', owner: 'Commissioning', reason: 'policy' };
    const dearer = runJob('simulateShouldCost', { ...job, localFigures: [own] }, () => true)!;
    expect(exact(dearer.simulated!.p50).greaterThan(simulation.simulated!.p50)).toBe(true);
  });
});
