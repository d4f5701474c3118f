/**
 * One cost under two wordings in two sections: "Reg 44 independent visitor £46.00" under Compliance and "Regulation 44 visitor
 * £46.00" under Overheads. The same amount to the penny, a word in common, and by their own words of one category.
 *
 * Sections that repeat more than a line or two are two children or two homes, each with costs of its own. Posts of one kind are
 * ordinary, and are left alone.
 */
import type { CostCategory } from '../../domain/fee/costCategory';
import type { Finding } from '../../domain/evidence/finding';
import { placeText } from '../../domain/evidence/place';
import type { Part } from '../judging/reading';
import { readingsOf } from '../words/labelWords';
import { sightingIn } from '../words/sighting';
import { plainWords, wordClasses } from '../words/wordClasses';
import { poundsShown } from './poundsShown';
import { rowHeadings } from './rowHeadings';

const mostPairs = 2;
const mostLines = 400;
const posts: ReadonlySet<CostCategory> = new Set([
  'directCare',
  'additionalStaffing',
  'managementAndSupport',
]);

interface Line {
  readonly row: number;
  readonly label: string;
  readonly section: string;
  readonly amount: number;
}

export function inTwoSections({ reading }: Part): readonly Finding[] {
  const { column, solved, price } = reading;
  const { of } = rowHeadings(column, solved);
  const lines = solved.roles.flatMap((role, row): readonly Line[] => {
    const section = (of[row] ?? []).join('\n');
    const isPriced = role === 'line' && row >= price.from && row <= price.to && section !== '';
    return isPriced
      ? [{ row, label: column.words[row]?.label ?? '', section, amount: solved.amounts[row] ?? 0 }]
      : [];
  });
  const pairs = lines.slice(0, mostLines).flatMap((second, index) => {
    const first = lines.slice(0, index).find((earlier) => isSameCost(earlier, second));
    return first === undefined ? [] : [{ first, second }];
  });
  const sizeOf = (section: string): number => lines.filter((line) => line.section === section).length;
  const isRepeated = pairs.some(({ first, second }) => {
    const alike = pairs.filter(
      (pair) => pair.first.section === first.section && pair.second.section === second.section,
    );
    return alike.length * 2 > Math.min(sizeOf(first.section), sizeOf(second.section));
  });
  if (pairs.length > mostPairs || isRepeated) return [];
  return pairs.map(({ first, second }): Finding => {
    const at = (row: number) => column.region.placeOf(row, Math.max(0, column.columnOf[row] ?? 0));
    return {
      code: 'duplicate-line',
      severity: 'warning',
      at: at(second.row),
      expected: 'each cost once',
      received: `“${second.label}” at ${poundsShown(second.amount)}, and “${first.label}” at the same amount at ${placeText(at(first.row))}, in another section`,
      advice:
        'Ask whether this is one cost entered twice or two separate costs, and have the labels say which.',
    };
  });
}

function isSameCost(first: Line, second: Line): boolean {
  if (first.section === second.section || second.amount <= 0) return false;
  if (Math.abs(first.amount - second.amount) > 0.004 || first.label === second.label) return false;
  const [one, other] = [sightingIn(first.label), sightingIn(second.label)];
  if (one === null || one.category !== other?.category || posts.has(one.category)) return false;
  const words = new Set(namesOf(first.label));
  return namesOf(second.label).some((word) => words.has(word));
}

/** The words that name the thing: neither whose work it is nor how much or how often. */
function namesOf(label: string): readonly string[] {
  return (readingsOf(label)[0] ?? []).flatMap(({ text }) =>
    plainWords.has(text) || wordClasses.person.has(text) ? [] : [text],
  );
}
