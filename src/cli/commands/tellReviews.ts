/**
 * Tells of reviews one after another, so that a folder of thousands holds one of them at a time: a list of JSON is said as it
 * comes, and of a table only the row of each file is kept until its columns are as wide as they must be.
 */
import { mappingFrom } from '../../reading/layoutMapping';
import { reviewAsJson } from '../../workflows/review/json';
import type { Terminal } from './command';
import type { ReviewArguments } from './reviewArguments';
import { reviewLines, summaryRow, summaryTable, type ReviewedFile } from './reviewOnTerminal';

export interface Telling {
  readonly tell: (file: ReviewedFile) => void;
  /** Once all are told. */
  readonly end: () => void;
}

export function tellingOf(
  { json, printMapping }: ReviewArguments,
  files: number,
  terminal: Terminal,
): Telling {
  if (files === 0) return { tell: nothing, end: nothing };
  if (printMapping)
    return {
      tell: (file) => {
        tellMapping(file, terminal);
      },
      end: nothing,
    };
  if (json) return files === 1 ? oneAsJson(terminal) : allAsJson(terminal);
  return files === 1
    ? {
        tell: (file) => {
          sayAll(reviewLines(file), terminal);
        },
        end: nothing,
      }
    : inATable(terminal);
}

const nothing = (): void => undefined;

function tellMapping({ review }: ReviewedFile, terminal: Terminal): void {
  if (review !== null) terminal.sayJson(mappingFrom(review.openBook.submission));
}

function oneAsJson(terminal: Terminal): Telling {
  const tell = ({ review, comparisons }: ReviewedFile) => {
    terminal.sayJson(review === null ? null : reviewAsJson(review, comparisons));
  };
  return { tell, end: nothing };
}

function allAsJson(terminal: Terminal): Telling {
  const list = terminal.sayJsonList();
  const tell = ({ review, comparisons }: ReviewedFile) => {
    if (review !== null) list.add(reviewAsJson(review, comparisons));
  };
  return { tell, end: list.end };
}

function inATable(terminal: Terminal): Telling {
  const rows: (readonly string[])[] = [];
  let shouldCost: ReviewedFile['comparisons']['shouldCost'] = null;
  return {
    tell: (file) => {
      shouldCost ??= file.comparisons.shouldCost;
      rows.push(summaryRow(file));
    },
    end: () => {
      sayAll(summaryTable(rows, shouldCost), terminal);
    },
  };
}

function sayAll(lines: readonly string[], terminal: Terminal): void {
  for (const line of lines) terminal.say(line);
}
