/** What a benchmark figure is counted in, and how that is said. */
export type BenchmarkUnit =
  'poundsAWeek' | 'poundsAYear' | 'poundsAnHour' | 'hoursAWeek' | 'percent' | 'poundsMillionAYear' | 'count';

const unitWords: Readonly<Record<BenchmarkUnit, string>> = {
  poundsAWeek: '£ a week',
  poundsAYear: '£ a year',
  poundsAnHour: '£ an hour',
  hoursAWeek: 'hours a week',
  percent: '%',
  poundsMillionAYear: '£ million a year',
  count: '',
};

export function unitInWords(unit: BenchmarkUnit): string {
  return unitWords[unit];
}
