import { exact, exactText } from '../../../src/domain/money/exact';
import { completePlacement } from '../../../src/domain/submission/completePlacement';
import type { FeeSubmission, PrintedTotal } from '../../../src/domain/submission/feeSubmission';
import { atTime, held, typed } from './received';

const nobodyAsked = { weeksPerYear: null };

test('a placement with nothing but its fee takes the stated defaults', () => {
  const { placement, employment, findings } = complete({ quotedWeeklyFee: typed('£5,600.00') });
  expect(exactText(placement.quotedWeeklyFee.pounds)).toBe('5600');
  expect(placement.weeksPerYear).toBe('365/7');
  expect(placement.teachingWeeks).toBe(38);
  expect(placement.plannedOccupancy).toBeNull();
  expect(placement.placesThatCanBeUsed).toBeNull();
  expect(employment.employmentAllowanceClaimed).toBe(false);
  expect(findings).toEqual([]);
});

test.each([
  ['asked for on the command line, it wins', '52', '366/7', '366/7'],
  ['else the provider’s own counts', '52', null, '52'],
  ['else 365/7', null, null, '365/7'],
] as const)('weeks in a year: %s', (_case, stated, asked, counted) => {
  const weeks = stated === null ? {} : { weeksPerYear: typed(stated) };
  const { placement } = completePlacement(submissionOf({ quotedWeeklyFee: held('1'), ...weeks }), {
    weeksPerYear: asked,
  });
  expect(placement.weeksPerYear).toBe(counted);
});

test('places that can be used are the registered ones unless fewer are stated', () => {
  const fee = { quotedWeeklyFee: held('1') };
  expect(complete({ ...fee, registeredPlaces: held('4') }).placement.placesThatCanBeUsed?.toString()).toBe(
    '4',
  );
  const solo = complete({ ...fee, registeredPlaces: held('3'), placesThatCanBeUsed: held('1') });
  expect(solo.placement.placesThatCanBeUsed?.toString()).toBe('1');
  const tooMany = complete({ ...fee, registeredPlaces: held('3'), placesThatCanBeUsed: held('5') });
  expect(tooMany.placement.placesThatCanBeUsed?.toString()).toBe('3');
  expect(tooMany.findings.map(({ code }) => code)).toEqual(['number-out-of-range']);
});

test('a ratio from two cells, from one, and from a time', () => {
  const ratio = (placement: FeeSubmission['placement']) => {
    const { dayRatio } = complete({ quotedWeeklyFee: held('1'), ...placement }).placement;
    return dayRatio === null ? null : `${dayRatio.staff.toString()}:${dayRatio.children.toString()}`;
  };
  expect(ratio({ dayStaff: held('3'), dayChildren: held('4') })).toBe('3:4');
  expect(ratio({ dayStaff: typed('2:1') })).toBe('2:1');
  expect(ratio({ dayStaff: atTime('02:01') })).toBe('2:1');
  expect(ratio({ dayChildren: held('4') })).toBeNull();
});

test('no fee: the printed total a week for one child stands in, and the finding says so', () => {
  const { placement, findings } = completePlacement(
    { ...submissionOf({}), printedTotals: [total('home', '20600'), total('child', '5150')] },
    nobodyAsked,
  );
  expect(exactText(placement.quotedWeeklyFee.pounds)).toBe('5150');
  expect(placement.quotedWeeklyFeeAt).toEqual({ sheet: 'Fee', cell: 'D38' });
  expect(findings).toEqual([
    {
      code: 'quoted-fee-missing',
      severity: 'error',
      at: { sheet: 'Fee', cell: 'D38' },
      expected: 'the fee for this child, in pounds a week',
      received: 'no fee, but “Total per child”',
      advice:
        'Ask the provider to confirm the weekly fee; until then the printed total of £5,150.00 a week stands in for it.',
    },
  ]);
});

test('a fee of nought is a field that was left out, and the finding says so', () => {
  const { placement, findings } = complete({ quotedWeeklyFee: held('0') });
  expect(exactText(placement.quotedWeeklyFee.pounds)).toBe('0');
  expect(findings.map(({ code, received }) => [code, received])).toEqual([['quoted-fee-missing', '£0.00']]);
});

test('neither fee nor total: nought, and the finding says so', () => {
  const { placement, findings } = complete({});
  expect(exactText(placement.quotedWeeklyFee.pounds)).toBe('0');
  expect(findings.map(({ code, received }) => [code, received])).toEqual([
    ['quoted-fee-missing', 'no fee and no printed total'],
  ]);
});

describe('nought where a figure of nought cannot be', () => {
  const received = (field: string, decimal: string) => ({
    [field]: { at: { sheet: 'Home', cell: 'C9' }, cell: { kind: 'number', decimal } as const },
  });

  test('three staff to no children is no ratio, and nobody reads "3 staff to 1 children" into it', () => {
    const { placement, findings } = complete({
      ...received('dayStaff', '3'),
      ...received('dayChildren', '0'),
    });
    expect(placement.dayRatio).toBeNull();
    expect(findings.find(({ code }) => code === 'number-out-of-range')).toMatchObject({
      expected: 'a number (people) from 1 to 60',
      received: '0',
      advice: 'Correct “Day ratio: children”; until then it counts as not answered.',
    });
  });

  test('no staff to four children is no ratio either', () => {
    const { placement, findings } = complete({
      ...received('dayStaff', '0'),
      ...received('dayChildren', '4'),
    });
    expect(placement.dayRatio).toBeNull();
    expect(findings.map(({ code }) => code)).toContain('number-out-of-range');
  });

  test('an occupancy of nought: what stands in meanwhile is said', () => {
    const { placement, findings } = complete(received('plannedOccupancyPercent', '0'));
    expect(placement.plannedOccupancy).toBeNull();
    expect(findings.find(({ code }) => code === 'number-out-of-range')?.advice).toBe(
      'Correct “Planned occupancy”; until then it counts as not answered. What serves the home is shared as if every place were full meanwhile, the least that this child can bear of it.',
    );
  });

  test('a home of no places: its costs are this child’s alone meanwhile, and that is said', () => {
    const { findings } = complete(received('registeredPlaces', '0'));
    expect(findings.find(({ code }) => code === 'number-out-of-range')?.advice).toMatch(
      /What serves the home is taken as this child’s alone meanwhile\.$/,
    );
  });
});

function complete(placement: FeeSubmission['placement']) {
  return completePlacement(submissionOf(placement), nobodyAsked);
}

function submissionOf(placement: FeeSubmission['placement']): FeeSubmission {
  return {
    file: 'invented.xlsx',
    layout: 'foreign',
    placement,
    posts: [],
    costs: [],
    additionalNeeds: [],
    printedTotals: [],
    reading: { sentence: '', mapped: [] },
    notUnderstood: [],
  };
}

function total(basis: PrintedTotal['basis'], pounds: string): PrintedTotal {
  return {
    label: `Total per ${basis}`,
    at: { sheet: 'Fee', cell: 'D38' },
    pounds: exact(pounds),
    per: 'week',
    basis,
    covers: [],
    isGrandTotal: true,
    typedOverFormula: false,
  };
}
