/** The foot of every printed page: what it is, of which day, the sheet's name and the page's number. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { columnPages } from './columnPages';
import type { SheetDescription, WorkbookDescription } from './description';
import type { GridPrint } from './grid';
import { pageBreaks, printScale, repeatedRows } from './pageBreaks';
import { pointsOfPage } from './pageWidth';

/**
 * A long title gives way, so that the left of a footer ends before the sheet's name in its middle: letters of ten points are five
 * wide on average, and a footer is as small as its page. A whole one may hold 255 characters, codes and doubled ampersands among them.
 */
const pointsALetter = 5;
const betweenParts = 2;

export function layOutPrint(sheet: SheetDescription, description: WorkbookDescription): GridPrint {
  const { title, created } = description;
  const repeated = repeatedRows(sheet);
  const across = columnPages(sheet);
  const middle = sheet.role === 'councilOnly' ? `${sheet.name} · not to be shared` : sheet.name;
  return {
    orientation: sheet.orientation,
    repeatRows: repeated === 0 ? null : { from: 0, to: repeated - 1 },
    footerLeft: footerText(leftOf(title, ` · ${dayInWords(created)}`, middle.length, sheet)),
    footerCentre: footerText(middle),
    footerRight: 'page &P of &N',
    breaksBefore: pageBreaks(sheet),
    ...(across === null ? {} : { columnPages: across }),
  };
}

/** What a title says last ("· scenario") stays: no page may lose it. */
function leftOf(titleAndMark: string, day: string, middle: number, sheet: SheetDescription): string {
  const markAt = titleAndMark.lastIndexOf(' · ');
  const [title, mark] =
    markAt < 0 ? [titleAndMark, ''] : [titleAndMark.slice(0, markAt), titleAndMark.slice(markAt)];
  const letters = (pointsOfPage(sheet.orientation) * 100) / printScale(sheet) / pointsALetter;
  const most = Math.floor((letters - middle) / 2) - betweenParts - day.length - mark.length;
  return `${title.length <= most ? title : `${title.slice(0, Math.max(0, most - 1)).trimEnd()}…`}${mark}${day}`;
}

/** In a footer an ampersand begins a code, so a real one is written twice. */
function footerText(words: string): string {
  return words.replaceAll('&', '&&');
}
