/** The foot of every printed page: what it is, of which day, the sheet's name and the page's number. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { columnPages } from './columnPages';
import type { SheetDescription, WorkbookDescription } from './description';
import type { GridPrint } from './grid';
import { pageBreaks, repeatedRows } from './pageBreaks';

/** A whole footer may hold 255 characters, codes and doubled ampersands among them; a long title gives way. */
const longestTitle = 90;

export function layOutPrint(sheet: SheetDescription, description: WorkbookDescription): GridPrint {
  const { title, created } = description;
  const repeated = repeatedRows(sheet);
  const across = columnPages(sheet);
  return {
    orientation: sheet.orientation,
    repeatRows: repeated === 0 ? null : { from: 0, to: repeated - 1 },
    footerLeft: footerText(`${shortened(title)} · ${dayInWords(created)}`),
    footerCentre: footerText(sheet.role === 'councilOnly' ? `${sheet.name} · not to be shared` : sheet.name),
    footerRight: 'page &P of &N',
    breaksBefore: pageBreaks(sheet),
    ...(across === null ? {} : { columnPages: across }),
  };
}

function shortened(title: string): string {
  const most = longestTitle - (title.match(/&/g)?.length ?? 0);
  return title.length <= most ? title : `${title.slice(0, Math.max(0, most - 1))}…`;
}

/** In a footer an ampersand begins a code, so a real one is written twice. */
function footerText(words: string): string {
  return words.replaceAll('&', '&&');
}
