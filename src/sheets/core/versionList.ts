/**
 * Which versions of a workbook there have been: each write of other figures adds a row to About, with its day, its fingerprint
 * and what it came to, so that a printout from May is known again in June. The fingerprint stands on About alone: it is of the
 * figures as they were written, and a page that somebody typed on since would say something else by it.
 *
 * Worked example: written on 1 April at £5,600.00 and on 6 May at £5,450.00, About lists two; written once more with nothing
 * changed it still lists two.
 */
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import { blank, headingRow, row, words } from './cells';
import type { DescribedRow, WorkbookDescription } from './description';
import { typedDay, typedWords } from './askedCells';
import type { GridRow, WorkbookGrid, WorkbookProperties, WrittenVersion } from './grid';

/** Remembered in a workbook, whatever is written into it; the oldest go first. */
const mostRemembered = 60;
const firstVersion = 'version.1';

/** Who keeps the workbook and who has looked at it: typed by the people who do. `of` tells the workbooks in one file apart. */
export function ownerRows(of = 'about'): readonly DescribedRow[] {
  return [
    row(words('Owner', 'labelStrong'), typedWords(`${of}.owner`, null, 'Type who keeps this workbook.')),
    row(words('Reviewed by', 'labelStrong'), typedWords(`${of}.reviewer`, null, 'Type who has checked it.')),
    row(
      words('Reviewed on', 'labelStrong'),
      typedDay(`${of}.reviewed`, null, 'Type the day it was checked.'),
    ),
  ];
}

/** The last rows of About: this version; those before it join when sheets are written again. */
export function versionRows(version: WrittenVersion): readonly DescribedRow[] {
  return [
    headingRow('Versions of this workbook', 2),
    row(words(versionLabel(version, 0), 'labelStrong', { id: firstVersion }), words(versionText(version))),
    row(
      blank(),
      words(
        'The same submission on the same day gives the same fingerprint. It is of the figures as they were written, before anything was typed over.',
        'note',
      ),
    ),
  ];
}

export function versionOf({
  title,
  created,
  fingerprint,
  summary = '',
}: Pick<WorkbookDescription, 'title' | 'created' | 'fingerprint' | 'summary'>): WrittenVersion {
  return { title, asAt: created, fingerprint, summary };
}

const versionLabel = ({ asAt }: WrittenVersion, index: number): string =>
  `${String(index + 1)}, as at ${dayInWords(asAt)}`;

const versionText = ({ summary, fingerprint }: WrittenVersion): string =>
  `${summary === '' ? '' : `${summary}; `}fingerprint ${fingerprint}`;

/** The grid with the versions that `before` remembers of the same workbook above its own, and remembering them all. */
export function withEarlierVersions(grid: WorkbookGrid, before: WorkbookProperties | null): WorkbookGrid {
  const [own, ...others] = grid.properties.versions ?? [];
  if (own === undefined || others.length > 0 || before === null) return grid;
  const earlier = before.versions ?? versionBeforeLists(before);
  const last = earlier.findLast(({ title }) => title === own.title);
  const all = [...earlier, ...(last?.fingerprint === own.fingerprint ? [] : [own])];
  const listed = all.filter(({ title }) => title === own.title);
  return {
    ...grid,
    properties: { ...grid.properties, versions: all.slice(-mostRemembered) },
    sheets: grid.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.flatMap((each) =>
        each.cells[0]?.id === firstVersion
          ? listed.map((version, index) => listedRow(each, version, index))
          : [each],
      ),
    })),
  };
}

function listedRow(like: GridRow, version: WrittenVersion, index: number): GridRow {
  const shown = [versionLabel(version, index), versionText(version)];
  return {
    ...like,
    cells: like.cells.map((cell, column) =>
      cell === null
        ? null
        : {
            style: cell.style,
            ...(index === 0 && cell.id !== undefined ? { id: cell.id } : {}),
            value: shown[column] ?? null,
          },
    ),
  };
}

/** A workbook written before there was a list says its one version in its properties. */
function versionBeforeLists({ title, description, created }: WorkbookProperties): readonly WrittenVersion[] {
  const fingerprint = /fingerprint ([0-9a-f-]+)/.exec(description)?.[1];
  return fingerprint === undefined ? [] : [{ title, asAt: created as IsoDate, fingerprint, summary: '' }];
}
