/** A council's list of placements as CSV, of any length, the same for the same length: 24 columns, one fee in twenty changed. */
const headings = [
  'Placement ref',
  'Council',
  'Provider',
  'Home',
  'Type of provision',
  'How the placement was sourced',
  'Reason off framework',
  'Band',
  'Total weekly cost',
  'Fee from',
  'Contribution from Social Care',
  'Contribution from Education',
  'Contribution from Health',
  'Start date',
  'End date',
  'Needs score',
  'Distance (miles)',
  'Ofsted judgement',
  'Inspection date',
  'Last review',
  'Should-cost',
  'Median',
  'Number compared',
  'Cause of change of fee',
] as const;

export function listOfPlacements(count: number): string {
  const next = seeded(12_345);
  const below = (most: number): number => Math.floor(next() * most);
  const oneOf = (words: readonly string[]): string => words[below(words.length)] ?? '';
  const lines: string[] = [headings.join(',')];
  for (let number = 1; lines.length <= count; number += 1) {
    const pennies = 300_000 + below(600_000);
    const [education, health] = [next() < 0.3 ? 0.1 : 0, next() < 0.3 ? 0.15 : 0];
    const isOff = next() < 0.3;
    const starts = day(below(1270));
    const ends = day(1270 + below(500));
    const [hasEnded, hasCost, hasMedian] = [next() < 0.2, next() < 0.2, next() < 0.2];
    const who = [
      `Council ${String(below(10))}`,
      `Provider ${String(below(120))}`,
      `Home ${String(below(900))}`,
    ];
    const kind = oneOf(['Residential - Mainstream', 'Residential with education', '52 week school']);
    const beside = [
      String(below(60)),
      String(below(90)),
      oneOf(['Good', 'Outstanding', 'Requires improvement']),
      day(700 + below(500)),
      day(900 + below(400)),
    ];
    const lineAt = (fee: number, from: string, cause: string): string => {
      const [ofEducation, ofHealth] = [Math.round(fee * education), Math.round(fee * health)];
      return [
        `P-${String(number)}`,
        ...who,
        kind,
        isOff ? 'Direct Award / Off Framework' : 'Framework North',
        isOff ? 'Emergency' : '',
        `Band ${String(1 + (number % 5))}`,
        pounds(fee),
        from,
        pounds(fee - ofEducation - ofHealth),
        ofEducation > 0 ? pounds(ofEducation) : '',
        ofHealth > 0 ? pounds(ofHealth) : '',
        starts,
        hasEnded ? ends : '',
        ...beside,
        hasCost ? pounds(Math.round(fee * 0.93)) : '',
        hasMedian ? pounds(Math.round(fee * 0.95)) : '',
        hasMedian ? '14' : '',
        cause,
      ].join(',');
    };
    lines.push(lineAt(pennies, '', ''));
    if (number % 20 === 0 && lines.length <= count)
      lines.push(lineAt(Math.round(pennies * 1.04), '2026-07-01', 'Uplift of 4 %'));
  }
  return lines.join('\n');
}

const pounds = (pennies: number): string => (pennies / 100).toFixed(2);

const firstDay = Date.UTC(2023, 0, 1);
const day = (after: number): string => new Date(firstDay + after * 86_400_000).toISOString().slice(0, 10);

/** A linear congruential generator: the same list on every machine. Source: Numerical Recipes, 7.1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
