/** Demand over a time that is not over, and of placements that do not say when they started. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { demand } from '../../src/workflows/demand/demand';

const asAt = knownDay('2026-11-01');
const stay = (placement: string, starts: string | null, ends: string | null) => ({
  placement,
  weekly: '5000',
  ...(starts === null ? {} : { starts }),
  ...(ends === null ? {} : { ends }),
});
const after = (terms: Readonly<Record<string, unknown>>) => {
  const { answered, findings } = demand.run(terms, { asAt });
  return {
    json: (answered?.json() ?? null) as {
      readonly until: string;
      readonly weeks: string;
      readonly all: Readonly<Record<string, unknown>>;
    } | null,
    told: answered?.told ?? null,
    findings: findings.map(({ code, severity, received }) => ({ code, severity, received })),
  };
};

const stays = [
  stay('P-1', '2026-01-01', '2026-02-01'),
  stay('P-2', '2026-09-02', null),
  stay('P-3', '2026-10-01', '2027-01-10'),
];

test('a time partly to come is counted by the weeks that have passed', () => {
  const { json, findings } = after({ from: '2025-12-31', until: '2027-12-31', placements: stays });
  // 31 December 2025 to 1 November 2026 is 305 nights; 3 starts ÷ (305 ÷ 7) = 0.068852.
  expect(json).toMatchObject({ until: '2026-11-01', weeks: '43.571429' });
  // Its planned end has not come: P-3 is open.
  expect(json!.all).toMatchObject({ starts: 3, endedStays: 1, openStays: 2, arrivalsPerWeek: '0.068852' });
  expect(findings).toEqual([
    {
      code: 'time-not-over',
      severity: 'warning',
      received: '31 December 2025 to the night before 31 December 2027',
    },
  ]);
});

test('a time wholly to come is refused', () => {
  const { json, findings } = after({ from: '2026-11-01', until: '2027-11-01', placements: stays });
  expect(json).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(['time-not-over']);
});

test('placements without a start are said once, and are in no count', () => {
  const { json, told, findings } = after({
    from: '2026-01-01',
    until: '2026-11-01',
    placements: [...stays, stay('P-4', null, null), stay('P-5', null, '2026-04-01')],
  });
  expect(json!.all).toMatchObject({ starts: 3, endedStays: 1, openStays: 2, startsNotStated: 2 });
  expect(findings).toEqual([{ code: 'start-not-stated', severity: 'warning', received: 'none for 2 of 5' }]);
  expect(told!.sentences.join(' ')).toContain('2 placements state no start and are in no count');
});

test('of a list that is shorter than three years it is counted from its first start, and said', () => {
  const { json, findings } = after({ placements: stays });
  // From 1 January to 1 November 2026, 304 nights: 3 starts ÷ (304 ÷ 7) = 0.069079.
  expect(json).toMatchObject({ from: '2026-01-01', weeks: '43.428571' });
  expect(json!.all).toMatchObject({ starts: 3, arrivalsPerWeek: '0.069079' });
  expect(findings).toEqual([
    { code: 'list-begins-late', severity: 'note', received: 'the first start on 1 January 2026' },
  ]);
});

test.each([
  // 91 nights before the first start are thirteen weeks; a day more is a list that begins late.
  ['2025-10-02', []],
  ['2025-10-01', ['list-begins-late, warning']],
])('asked from %s of a list whose first start is on 1 January', (from, expected) => {
  const { findings } = after({ from, placements: stays });
  expect(findings.map(({ code, severity }) => `${code}, ${severity}`)).toEqual(expected);
});
