/**
 * What would bring should-cost and comparable homes together is worked out on the day of writing, and gives way to a request to work
 * it out anew where either has moved since: a review run anew has it worked out already, on as many lines as it needs. Places to
 * commission are sought on the day of writing, for the children of that day, and say so where others are typed on Host council.
 * What a finding asks and a percentile among others are of the day too: beside a figure that moved they give way, which
 * `wordsGiveWay.test.ts` holds to the word; a review run anew has other findings and counts the percentile anew.
 */
import type { GridCell } from '../../../src/sheets/core/grid';
import { withLinesNewToStaff } from './linesNewToStaff';

type Cells = ReadonlyMap<string, GridCell>;

const ofPages = ['modelAndMarket', 'modelAndMarketAgain'];
const workItOutAnew =
  'The should-cost or the market was changed since the day in the footer: work it out anew to see what would bring them together.';

/** Words of the day of writing that a review run anew words anew, whatever was typed. */
export const givesWay =
  /^summary\.finding\.\d+\.advice$|^(summary\.)?benchmark\..*position$|^otherCouncils\.\d+\.position$/;

const childrenOfTheDay = 'commissioned.childrenTyped';
const othersAreTyped =
  '• changed: these places are for the children in the second column; on Host council others are typed. Compare the contracts anew.';

/** Words of the day of writing that say themselves that they hold no more: nothing else stands in their cell. */
export const hasGivenWay = (held: unknown): boolean =>
  typeof held === 'string' &&
  /^(Changed since |✗ (Figures were changed|Another invoice differs) since this was written)/.test(held);

export function withWordsOfTheDay(now: Cells, asWritten: Cells): Cells {
  const said = new Map(withLinesNewToStaff(now, asWritten));
  const sentence = now.get(childrenOfTheDay);
  const [load, before] = [now.get('party.total.load')?.exact, asWritten.get('party.total.load')?.exact];
  if (sentence !== undefined && load !== before)
    said.set(childrenOfTheDay, { ...sentence, value: othersAreTyped });
  for (const page of ofPages) {
    const [first, ...others] = linesOf(now, page);
    const [before, ...lines] = linesOf(asWritten, page);
    // The sentence holds both figures to the penny, as the page compares them.
    if (first === undefined || before === undefined || first.value === before.value) continue;
    const isApart = others.some(({ value }) => value !== '');
    lines.forEach((line, index) => {
      const isLast = index === lines.length - 1;
      const value = isLast ? (others.at(-1)?.value ?? '') : index === 0 && isApart ? workItOutAnew : '';
      said.set(`${page}.${String(index + 1)}`, { ...line, value });
    });
  }
  return said;
}

function linesOf(cells: Cells, page: string): readonly GridCell[] {
  const lines: GridCell[] = [];
  for (let cell = cells.get(`${page}.0`); cell !== undefined;) {
    lines.push(cell);
    cell = cells.get(`${page}.${String(lines.length)}`);
  }
  return lines;
}
