/** The chosen interpretation told as a submission: lines, totals, fee, placement, what was understood and what was not. */
import type { Finding } from '../../domain/evidence/finding';
import type { Place } from '../../domain/evidence/place';
import type {
  FeeSubmission,
  MappedLine,
  PrintedTotal,
  ReadingChoice,
  ReceivedCostRow,
} from '../../domain/submission/feeSubmission';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { Choice } from '../judging/choose';
import type { Part } from '../judging/reading';
import { mappedLine, type LayoutMapping } from '../layoutMapping';
import { notUnderstoodIn } from '../notUnderstood';
import { filledSheet } from '../sheetCells';
import { unclassified } from '../matchCategory';
import { betweenAlike } from './betweenAlike';
import { asInCosts, withCoreCare } from './coreCare';
import { mappedRows } from './mappedRows';
import { parallelAmounts } from './parallelAmounts';
import { readFee } from './readFee';
import { categoryOf, readLine } from './readLine';
import { readPlacement } from './readPlacement';
import { readTotals } from './readTotals';
import { statedRates } from '../meanings/statedRates';
import { rowHeadings } from './rowHeadings';
import { sentenceFor } from './sentence';
import { sharedPrefix } from './sharedPrefix';
import { restsOnSize, tellFindings } from './tellFindings';

export function tellReading(
  workbook: ReceivedWorkbook,
  choice: Choice,
  mapping: LayoutMapping | null,
  choices: readonly ReadingChoice[],
): { readonly submission: FeeSubmission; readonly findings: readonly Finding[] } {
  const told = choice.parts.map((part) => tellPart(part, choice, mapping));
  const costs = withCoreCare(told.flatMap((part) => part.costs));
  const fee = readFee(choice);
  const lines = new Set([
    ...told.flatMap(({ costs }) => costs.flatMap(({ fields }) => rowsOf(fields.amount?.at))),
    ...headingRows(choice),
  ]);
  const placement = readPlacement(workbook, choice, lines);
  const filled = workbook.sheets.map(filledSheet).filter(({ rows }) => rows.length > 0);
  const used = [...told.flatMap((part) => part.used), ...placement.used, ...fee.used];
  const submission: FeeSubmission = {
    file: workbook.file,
    layout: 'foreign',
    placement: {
      ...placement.placement,
      ...(fee.received === null ? {} : { quotedWeeklyFee: fee.received }),
    },
    posts: [],
    costs,
    additionalNeeds: [],
    printedTotals: told.flatMap(({ totals }) => totals),
    reading: {
      sentence: sentenceFor(choice, fee, filled.length > 1),
      mapped: asInCosts(
        told.flatMap(({ mapped }) => mapped),
        costs,
      ),
      ...(choices.length < 2 ? {} : { choices }),
      ...layoutOf(choice),
    },
    notUnderstood: notUnderstoodIn(filled, used),
    statedRates: statedRates(choice.regions),
  };
  const isPeriodKnown = told.every((part) => part.isPeriodKnown);
  return {
    submission,
    findings: [...fee.findings, ...restsOnSize(choice, isPeriodKnown), ...tellFindings(choice, submission)],
  };
}

interface PartTold {
  readonly costs: readonly ReceivedCostRow[];
  readonly totals: readonly PrintedTotal[];
  readonly mapped: readonly MappedLine[];
  readonly used: readonly Place[];
  readonly isPeriodKnown: boolean;
}

function tellPart(part: Part, choice: Choice, mapping: LayoutMapping | null): PartTold {
  const { reading, carried } = part;
  const { column, solved, price } = reading;
  const { region } = column;
  const headings = rowHeadings(column, solved);
  const parallel = parallelAmounts(reading, choice.setting.divisors);
  const isPeriodKnown =
    reading.isPeriodStated ||
    reading.feeAgrees ||
    (reading.period !== 'week' && reading.period !== null) ||
    choice.setting.forced.period !== undefined;
  const isLine = (row: number): boolean => solved.roles[row] === 'line' || solved.roles[row] === 'unknown';
  const prefix = sharedPrefix(column.words.flatMap(({ label }, row) => (isLine(row) ? [label] : [])));
  const found = region.rows.flatMap((_, row) => {
    const role = solved.roles[row] ?? 'none';
    const isHeading = headings.headings.has(row);
    const label = column.words[row]?.label ?? '';
    if (role === 'none' && !isHeading) return [];
    const correction = label === '' ? null : mappedLine(mapping, label);
    const context = {
      part,
      heading: headings.of[row] ?? [],
      correction,
      isPeriodKnown,
      isInPrice: row >= price.from && row <= price.to,
      parallel: parallel.get(row) ?? [],
      prefix,
    };
    const match = isLine(row) ? categoryOf(row, context) : unclassified;
    return [{ row, context: { ...context, match }, isHeading }];
  });
  const contexts = betweenAlike(found, isLine);
  const costs = contexts
    .filter(({ row }) => isLine(row) && !carried.has(row))
    .map(({ row, context }) => readLine(row, context));
  return {
    costs,
    totals: readTotals(part, choice.parts),
    mapped: mappedRows(contexts),
    used: usedCells(part, headings.headings),
    isPeriodKnown,
  };
}

/** The headings of the table that is read, by which its layout is known again. */
function layoutOf({ parts }: Choice): { readonly layout?: string } {
  const region = parts[0]?.reading.column.region;
  const block = region?.blocks.find(({ headingRows }) => headingRows.length > 0);
  const headings = (block?.headings ?? []).filter((heading) => heading !== '');
  return headings.length < 2 ? {} : { layout: headings.join(' · ').slice(0, 120) };
}

/** Headings of columns and every cell of a row that became something. */
function usedCells({ reading: { column, solved } }: Part, headings: ReadonlySet<number>): readonly Place[] {
  const { region } = column;
  return region.rows.flatMap((cells, row) => {
    const block = region.blocks[region.blockOf[row] ?? 0];
    const isHead = block?.headingRows.includes(row) === true;
    if ((solved.roles[row] ?? 'none') === 'none' && !isHead && !headings.has(row)) return [];
    return cells.flatMap((cell, index) => (cell === null ? [] : [region.placeOf(row, index)]));
  });
}

/** Rows of headings say nothing about the placement. */
function headingRows({ parts }: Choice): readonly string[] {
  return parts.flatMap(
    ({
      reading: {
        column: { region },
      },
    }) =>
      region.form === 'table'
        ? region.blocks.flatMap((block) => block.headingRows.flatMap((row) => rowsOf(region.placeOf(row, 0))))
        : [],
  );
}

function rowsOf(at: Place | undefined): readonly string[] {
  if (at === undefined) return [];
  const number = /\d+$/.exec(at.cell)?.[0] ?? '';
  return [`${at.sheet ?? ''}!${number}`];
}
