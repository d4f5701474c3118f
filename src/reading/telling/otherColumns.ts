/** Prices that stand beside the one read: of other children or homes, of another year, of another occupancy. */
import type { Finding } from '../../domain/evidence/finding';
import type { Choice } from '../judging/choose';
import { isSubjectHeading, namedIn } from '../judging/namedColumns';
import type { Reading } from '../judging/reading';
import { figureIn } from '../regions/figure';
import { poundsShown } from './poundsShown';

/** Children or homes side by side, and no sentence that names one of them: the first is read, and which is meant is asked. */
export function otherSubjects({ parts, ranked, regions }: Choice): readonly Finding[] {
  const main = parts[0]?.reading;
  if (main === undefined || !isSubjectHeading(main.column.heading)) return [];
  const beside = new Map<string, Reading>();
  for (const reading of ranked) {
    const { column, period, basis } = reading;
    const isOther =
      column.region === main.column.region && column !== main.column && column.how === 'printed';
    if (isOther && period === main.period && basis === main.basis && isSubjectHeading(column.heading))
      if (!beside.has(column.heading)) beside.set(column.heading, reading);
  }
  if (
    beside.size === 0 ||
    namedIn(
      main.column,
      [...beside.values()].map(({ column }) => column),
      regions,
    )
  )
    return [];
  const row = main.solved.roles.indexOf('line');
  const shown = [...beside]
    .slice(0, 4)
    .map(([heading, { weekly }]) => `“${heading.slice(0, 50)}” ${poundsShown(weekly)} a week`);
  return [
    {
      code: 'reading-uncertain',
      severity: 'warning',
      at: main.column.region.placeOf(row, Math.max(0, main.column.columnOf[row] ?? 0)),
      expected: 'the costs of one child in one home',
      received: `“${main.column.heading.slice(0, 50)}” is read: ${poundsShown(main.weekly)} a week; beside it ${shown.join(', ')}`,
      advice: 'Say which child or home the fee is for: name its column as “amount” in a mapping file.',
    },
  ];
}

/** Net, VAT and gross side by side: which is read is said, and whether VAT is charged on an exempt fee is asked. */
export function vatBeside({ parts }: Choice): readonly Finding[] {
  const main = parts[0]?.reading;
  if (main?.column.region.form !== 'table') return [];
  const { region } = main.column;
  const row = main.price.total?.row ?? main.solved.roles.indexOf('line');
  const headings = region.blocks[region.blockOf[row] ?? 0]?.headings ?? [];
  const at = headings.findIndex(
    (heading) => /\bvat\b/i.test(heading) && !/\b(incl?|excl?|ex|net|no)\b/i.test(heading),
  );
  const figure = figureIn(region.rows[row]?.[at]);
  if (at < 0 || figure?.kind !== 'amount' || figure.value <= 0) return [];
  return [
    {
      code: 'vat-on-fee',
      severity: 'warning',
      at: region.placeOf(row, at),
      expected: 'no VAT: the fee of a registered home is exempt',
      received: `${poundsShown(figure.value)} under “${headings[at] ?? ''}”; the amounts are read ${isGross(main, at) ? 'with' : 'without'} it`,
      advice: 'Ask whether VAT is charged, and why.',
    },
  ];
}

/** What the amounts read and the VAT beside them are parts of, or the sum of. */
function isGross({ column }: Reading, vat: number): boolean {
  const own = new Set(column.columnOf);
  return column.identities.some(({ sums }) =>
    sums.some(({ result, parts }) => own.has(result) && parts.includes(vat)),
  );
}

/** Columns with the same structure and another price: last year, the current price, other years, other occupancies. */
export function otherPrices({ parts, ranked }: Choice): readonly Finding[] {
  const main = parts[0]?.reading;
  if (main === undefined) return [];
  const seen = new Set<string>();
  const others = ranked.filter(({ column, weekly, period, basis }) => {
    const isOther =
      column.region === main.column.region &&
      column !== main.column &&
      column.how === 'printed' &&
      column.heading !== '';
    if (
      !isOther ||
      period !== main.period ||
      basis !== main.basis ||
      column.bits < -3 ||
      seen.has(column.heading)
    )
      return false;
    seen.add(column.heading);
    return Math.abs(weekly / main.weekly - 1) > 0.006;
  });
  const telling = others.filter(
    ({ column }) =>
      column.version.words !== '' ||
      column.version.year !== null ||
      main.column.version.words !== '' ||
      main.column.version.year !== null ||
      /%|occ|share|vat/i.test(column.heading),
  );
  if (telling.length === 0) return [];
  const row = main.price.total?.row ?? main.solved.roles.indexOf('line');
  const shown = telling
    .slice(0, 4)
    .map(({ column, weekly }) => `“${column.heading.slice(0, 50)}” ${poundsShown(weekly)} a week`);
  return [
    {
      code: 'other-price-beside',
      severity: 'note',
      at: main.column.region.placeOf(row, Math.max(0, main.column.columnOf[row] ?? 0)),
      expected: 'one column of prices',
      received: `“${main.column.heading.slice(0, 50)}” is read: ${poundsShown(main.weekly)} a week; beside it ${shown.join(', ')}`,
      advice:
        'If another column is the price asked for, name it as “amount” in a mapping file; ask what explains the difference.',
    },
  ];
}
