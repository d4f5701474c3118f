/**
 * One child's column was made from the home's by another number of children than the workbook says: 790,000 a year beside
 * 3,798.08 a week is ÷ 52 ÷ 4, in a home of three.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import type { Finding } from '../../domain/evidence/finding';
import { placeText } from '../../domain/evidence/place';
import type { Choice } from '../judging/choose';
import { aWeek } from '../judging/reading';
import { columnKindIn } from '../meanings/columnKind';
import { periodInWords } from '../periodWords';
import { textOf } from '../sheetCells';
import { poundsShown } from './poundsShown';

const weeksTried = ['52', '365/7'] as const;

export function sharingDiffers({ parts, setting }: Choice): readonly Finding[] {
  const main = parts[0]?.reading;
  if (main?.basis !== 'child' || main.period === null) return [];
  const { column, period } = main;
  const { facts, divisors } = setting;
  const told = [...facts.children, ...facts.places];
  const known = [...told.map(({ value }) => value), ...divisors.map(({ children }) => children)];
  if (known.length === 0 || column.how !== 'printed') return [];
  const row = main.solved.roles.indexOf('line');
  const own = column.columnOf[row] ?? -1;
  const block = column.region.blockOf[row] ?? 0;
  const headings = column.region.blocks[block]?.headings ?? [];
  for (const { of, column: result, times } of column.identities[block]?.views ?? []) {
    const per = periodInWords(headings[of] ?? '');
    if (result !== own || per === null || per === 'hour' || columnKindIn(headings[of] ?? '') !== 'amount')
      continue;
    const shared = weeksTried.map((weeks) => aWeek(per, weeks) / (times * aWeek(period, weeks)));
    const children = shared.find((each) => isWhole(each)) ?? shared[0] ?? 1;
    const isSaid = [1, ...known].some((each) => shared.some((one) => Math.abs(one / each - 1) < 0.012));
    if (isSaid || !(children > 1.3 && children <= 20)) continue;
    return [
      {
        code: 'reading-uncertain',
        severity: 'warning',
        at: column.region.placeOf(row, own),
        expected: `amounts shared by ${[...new Set(told.map(({ value }) => String(value)))].join(' or ')} children, as the file says`,
        received: `“${(headings[own] ?? '').slice(0, 60)}” is “${(headings[of] ?? '').slice(0, 60)}” shared by ${inWords(children)}`,
        advice: 'Ask the provider by how many children the costs of the home are shared, and why.',
      },
    ];
  }
  return [];
}

/** "6 bedded home" at the top and "Registered places: 4" below: by which are the costs shared? */
export function placesDiffer({ parts, setting }: Choice): readonly Finding[] {
  const main = parts[0]?.reading;
  if (main?.basis !== 'home' || main.divisor === null || main.feeAgrees) return [];
  const shared = main.divisor;
  const { places, occupancies, children } = setting.facts;
  const distinct = places.filter(
    ({ value }, index) => places.findIndex((other) => other.value === value) === index,
  );
  const [first, second] = distinct;
  if (first === undefined || second === undefined || children.length > 0) return [];
  const shown = distinct
    .slice(0, 3)
    .map(({ value, at, cell }) => `${String(value)} (“${textOf(cell).slice(0, 60)}” in ${placeText(at)})`);
  const weekly = (value: number): number =>
    (main.weekly * shared.children) / (value * (occupancies[0]?.value ?? 1));
  return [
    {
      code: 'reading-uncertain',
      severity: 'warning',
      at: second.at,
      expected: 'one number of places, or which of the beds are registered',
      received: shown.join(' and '),
      advice: `Ask the provider by how many the costs are shared: ${poundsShown(weekly(first.value))} or ${poundsShown(weekly(second.value))} a week for one child.`,
    },
  ];
}

/**
 * "Average children 2.6" beside three places: whether the costs are shared by those who were there or by those there is room
 * for is the provider's choice, and a tenth of the price.
 */
export function sharedByAnAverage({ parts, setting }: Choice): readonly Finding[] {
  const main = parts[0]?.reading;
  if (main?.basis !== 'home' || main.divisor === null || main.feeAgrees) return [];
  const { children, told } = main.divisor;
  const [place] = setting.facts.places.filter(({ value }) => value > children);
  const said = told.find(({ value }) => Math.abs(value - children) < 1e-9);
  if (place === undefined || said === undefined || isWhole(children)) return [];
  return [
    {
      code: 'reading-uncertain',
      severity: 'warning',
      at: said.at,
      expected: 'by how many children the costs of the home are shared',
      received: `an average of ${inWords(children)} children and ${countInWords(place.value, 'place')}, and no fee that tells which`,
      advice: `Ask the provider: shared by ${inWords(children)} it is ${poundsShown(main.weekly)} a week for one child, by ${countInWords(place.value, 'place')} ${poundsShown((main.weekly * children) / place.value)}.`,
    },
  ];
}

function isWhole(children: number): boolean {
  return Math.abs(children - Math.round(children)) < 0.012;
}

function inWords(children: number): string {
  return String(isWhole(children) ? Math.round(children) : Math.round(children * 100) / 100);
}
