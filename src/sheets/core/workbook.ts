/**
 * What every workbook of an analysis has beside its own pages: a title, a day, a fingerprint, Checks where sums are done a
 * second way, and About, which says what it answers, what it does not do, and how to read a cell.
 */
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import { gap, headingRow, row, words } from './cells';
import { checksSheet, type ArithmeticCheck } from './checksSheet';
import type { DescribedRow, SheetDescription, WorkbookDescription } from './description';
import { fingerprintOfValue, openBookVersion } from './fingerprint';
import { framed } from './sheetFrame';
import { ownerRows, versionOf, versionRows } from './versionList';

export interface AnalysisWorkbook {
  readonly title: string;
  /** What it answers, in a sentence. */
  readonly subject: string;
  readonly asAt: IsoDate;
  /** What the figures rest on: the fingerprint is made of it. */
  readonly madeFrom: unknown;
  readonly pages: readonly SheetDescription[];
  readonly checks: readonly ArithmeticCheck[];
  /** Rules the figures follow, and where each comes from. */
  readonly rules: readonly { readonly rule: string; readonly source: string }[];
  /** What Checks and About are called: the pages may stand in one file with a review's, or another analysis's. */
  readonly called: { readonly checks: string; readonly about: string };
}

export function analysisWorkbook(workbook: AnalysisWorkbook): WorkbookDescription {
  const { title, subject, asAt, pages, checks, called } = workbook;
  const fingerprint = fingerprintOfValue(workbook.madeFrom);
  return {
    title,
    subject,
    description: `Open Book ${openBookVersion}, fingerprint ${fingerprint}. These figures compare; they do not decide.`,
    created: asAt,
    fingerprint,
    sheets: [
      ...pages,
      ...(checks.length > 0 ? [{ ...checksSheet(checks), name: called.checks }] : []),
      aboutSheet(workbook, fingerprint),
    ],
  };
}

const labelledRow = (label: string, text: string): DescribedRow =>
  row(words(label, 'labelStrong'), words(text));

function aboutSheet(
  { title, subject, asAt, rules, pages, called }: AnalysisWorkbook,
  fingerprint: string,
): SheetDescription {
  return framed({
    name: called.about,
    role: 'records',
    title: `Open Book: ${title}`,
    purpose: 'What this workbook is, what it rests on, and how to read it.',
    columns: [
      { header: 'About this workbook', width: 30 },
      { header: '', width: 84 },
    ],
    body: [
      labelledRow('What it answers', subject),
      labelledRow(
        'What it does not do',
        'These figures compare; they do not decide. A child’s needs and the outcomes sought come first, and no figure here is a reason to place or to move a child.',
      ),
      labelledRow('As at', dayInWords(asAt)),
      labelledRow('Pages', pages.map(({ name }) => name).join(', ')),
      labelledRow('Made by', `Open Book ${openBookVersion}`),
      ...ownerRows(called.about),
      gap,
      headingRow('How to read a cell', 2),
      labelledRow('Pale ground, blue figures', 'A term that may be typed over; everything follows.'),
      labelledRow('Plain ground', 'Worked out from the terms by a formula that anybody can read.'),
      gap,
      headingRow('The rules these figures follow', 2),
      ...rules.map(({ rule, source }) => row(words(source, 'labelStrong'), words(rule))),
      gap,
      ...versionRows(versionOf({ title, created: asAt, fingerprint })),
    ],
    orientation: 'portrait',
  });
}
