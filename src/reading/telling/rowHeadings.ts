/**
 * The words above a line that say what it is part of: the last heading, its category beside it, and the line that opens
 * its numbered section.
 *
 * In a form where 3a is "Education - in house", the line 3c "Equipment and materials" is read as part of education.
 */
import type { AmountColumn } from '../judging/amountColumn';
import type { Solved } from '../judging/solverRow';
import { besideColumnIn } from '../meanings/besideColumns';
import { basisInWords, periodInWords } from '../periodWords';
import { figureIn } from '../regions/figure';
import { statesShareAlone } from './shareWithoutAmount';
import { textOf } from '../sheetCells';

export interface RowHeadings {
  /** For each row the words above it, the outermost first. */
  readonly of: readonly (readonly string[])[];
  /** Rows that are headings over lines. */
  readonly headings: ReadonlySet<number>;
}

/** The line with which a numbered section begins, with its number as it stands. */
interface Opening {
  readonly number: string;
  readonly label: string;
}

export function rowHeadings({ region, words }: AmountColumn, { roles, open }: Solved): RowHeadings {
  const firstLine = roles.findIndex((role) => role === 'line');
  const start = region.blocks[region.blockOf[firstLine] ?? 0]?.from ?? 0;
  const openings = new Map<string, Opening>();
  const headings = new Set<number>();
  // The heading of the only list of labels speaks for all of them, and so for none.
  const isOneOfSeveral = region.blocks.filter(({ headingRows }) => headingRows.length > 0).length > 1;
  let heading = '';
  let carried = '';
  const of = region.rows.map((cells, row) => {
    const block = region.blocks[region.blockOf[row] ?? 0];
    const own = words[row];
    if (block?.headingRows.includes(row) === true) {
      const first = textOf(cells[block.labelColumn]);
      if (isOneOfSeveral && row === block.headingRows.at(-1)) heading = first;
      return [];
    }
    if (row > firstLine && own?.hasFigure === false && explainsLine(own.label) && isTaken(roles[row - 1])) {
      headings.add(row);
      return [];
    }
    if (
      row >= start &&
      own !== undefined &&
      !own.hasFigure &&
      own.label !== '' &&
      !isSentence(own.label) &&
      !statesShareAlone(own) &&
      !tellsFacts.test(own.label) &&
      own.label.length <= (region.form === 'linesOfText' ? 30 : 80) &&
      isFollowedByLine(roles, row)
    ) {
      // "Weekly cost per child" says what the amounts are, not what they are for.
      heading = periodInWords(own.label) === null && basisInWords(own.label) !== 'child' ? own.label : '';
      headings.add(row);
      carried = '';
      return [];
    }
    // The price above all its parts is no section of them.
    const isWhole = open.length === 1 && open[0]?.from === row;
    if (roles[row] === 'parent' && !isWhole) heading = own?.label ?? heading;
    const section =
      block?.headings.findIndex(
        (text, column) => besideColumnIn(text) === 'section' && column !== own?.labelColumn,
      ) ?? -1;
    const beside = section < 0 ? leftOfLabel(cells, own?.labelColumn ?? 0) : textOf(cells[section]);
    const number = /^\d+/.exec(beside)?.[0] ?? '';
    if (beside !== '' && number === '' && !/^[a-z]?\d/i.test(beside)) carried = beside;
    const opened = openings.get(number);
    // The same number on every row, a cost centre or how many of a post, opens no section.
    const opening = opened === undefined || opened.number === beside ? '' : opened.label;
    if (number !== '' && heading === '' && opened === undefined)
      openings.set(number, { number: beside, label: own?.label ?? '' });
    const category =
      section < 0 && leftOfLabel(cells, own?.labelColumn ?? 0) === '' && carried === '' ? '' : carried;
    return [heading, category, opening].filter(
      (part, index, all) => part !== '' && all.indexOf(part) === index,
    );
  });
  return { of, headings };
}

/** "4 beds, 4th bed is the vacancy" tells of the home, and heads nothing. */
const tellsFacts =
  /^\W*\d{1,2} ?(x )?(beds?|bedded|places?|bedroom(ed)?s?|children|young people|yp|weeks)\b/i;

/** "1 waking night, 10 hours, 7 nights" right below a line says how it is made up; the section it stands in goes on. */
function explainsLine(label: string): boolean {
  const figures = label.match(/\d[\d.,:]*\d|\d/g) ?? [];
  return (
    !/^\W*[a-z]?\d{1,2}[.):]/i.test(label) &&
    (figures.length > 1 || (figures.length > 0 && /[a-z0-9],/i.test(label)))
  );
}

function isTaken(role: Solved['roles'][number] | undefined): boolean {
  return role === 'line' || role === 'unknown';
}

/** "This covers things which we explain in our brochure." explains the line above, and heads nothing. */
function isSentence(label: string): boolean {
  return /[.!?]$/.test(label.trim()) && label.trim().split(/\s+/).length >= 5;
}

function leftOfLabel(cells: AmountColumn['region']['rows'][number], label: number): string {
  const cell = cells
    .slice(0, Math.max(0, label))
    .find((each) => each?.kind === 'text' && figureIn(each) === null);
  return textOf(cell);
}

function isFollowedByLine(roles: Solved['roles'], row: number): boolean {
  for (let next = row + 1; next < Math.min(roles.length, row + 40); next += 1) {
    const role = roles[next];
    if (role === 'line' || role === 'subtotal' || role === 'parent' || role === 'unknown') return true;
    if (role !== 'none') return false;
  }
  return false;
}
