/**
 * Costs written line by line into single cells, as an e-mail pasted into a sheet has them: "Food and clothes - £310.00".
 *
 * A line is a label that ends in one amount. Sentences with an amount in the middle ("if it steps down … drops by £4,452.00
 * per week") stay sentences.
 */
import type { ReceivedCell } from '../../domain/submission/received';
import { feeInSentence } from '../meanings/feeInSentence';
import { textOf } from '../sheetCells';
import { blocksOf } from './blocks';
import { figureIn } from './figure';
import type { Cells, Region } from './region';

const line =
  /^(?:[•*·-]\s*)?(.{2,90}?)\s*(?:[-–—:=]+|\.{2,}|\s|\()\s*(\(?-?£ ?-?\d[\d,]*(?:\.\d{1,2})?\)?(?: ?(?:pw|p\.w\.?|pcm|pa|p\.a\.?|per (?:week|month|year|annum|day|night)|a (?:week|month|year|day|night)|\/ ?(?:week|wk|month|year|day|night)))?)\)?\.?$/i;
const sentence =
  /\b(if|drops?|would|could|unless|plus|minimum|increase|reduce|steps? down|invoice|between)\b/i;

export function linesOfText(region: Region): Region | null {
  const texts = region.rows.map((cells) => onlyText(cells));
  const split = texts.map((text) => (text === null ? null : splitLine(text.text)));
  const found = split.filter((each) => each !== null).length;
  const figures = region.rows.filter((cells) => cells.some((cell) => figureIn(cell) !== null)).length;
  // "Food and toiletries are £98.00 per week." is a sentence of a letter, and read as one.
  const told = split.filter(
    (each) => each !== null && /\b(is|are|was|were|costs?|comes to|therefore)$/i.test(each.label),
  );
  if (found < 3 || figures > found / 2 || told.length > found / 2) return null;
  const rows = region.rows.map((cells, row): Cells => {
    const each = split[row];
    const own = texts[row];
    if (each === null || each === undefined)
      return [own ?? cells.find((cell) => cell !== null) ?? null, null];
    return [
      { kind: 'text', text: each.label },
      { kind: 'text', text: each.amount },
    ];
  });
  const { blocks, blockOf } = blocksOf(rows, 2);
  const columns = region.rows.map((cells) =>
    Math.max(
      0,
      cells.findIndex((cell) => cell !== null),
    ),
  );
  return {
    ...region,
    form: 'linesOfText',
    rows,
    width: 2,
    placeOf: (row) => region.placeOf(row, columns[row] ?? 0),
    isColumnHidden: () => false,
    blocks,
    blockOf,
  };
}

function onlyText(cells: Cells): (ReceivedCell & { readonly kind: 'text' }) | null {
  const filled = cells.filter((cell) => cell !== null);
  const [first] = filled;
  return filled.length === 1 && first?.kind === 'text' ? first : null;
}

function splitLine(text: string): { readonly label: string; readonly amount: string } | null {
  const plain = textOf({ kind: 'text', text });
  const found = line.exec(plain);
  const [, label = '', amount = ''] = found ?? [];
  // "We are pleased to offer a place at a weekly fee of £4,925.00." tells the fee, and is a sentence.
  const isTelling = label.split(/\s+/).length > 6 && feeInSentence(plain) !== null;
  if (found === null || isTelling || sentence.test(label) || /£ ?\d.*£ ?\d/.test(label)) return null;
  return { label: label.replace(/[\s:=–—-]+$/, ''), amount: amount.replace(/^\((£.*)$/, '$1') };
}
