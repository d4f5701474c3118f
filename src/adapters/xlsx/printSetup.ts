/**
 * How a sheet prints: A4, one page across and as many down as it takes, with a footer of three parts.
 *
 * The words come with their codes: the layout has doubled every ampersand of a name, once, so that "Smith & Sons" stays as it is
 * and a home called "A&P" brings no page number.
 */
import type { HeaderFooter, PageSetup } from 'hucre';
import type { GridPrint } from '../../sheets/core/grid';
import { marginPoints } from '../../sheets/core/pageBreaks';

export function pageSetup(print: GridPrint): PageSetup {
  return {
    paperSize: 'a4',
    orientation: print.orientation,
    // One page across and as many down as it takes: letters differ from machine to machine, so that no stated scale fits all.
    // Over several pages across, Excel would pass over the breaks of a sheet that is fitted.
    ...(print.columnPages === undefined
      ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
      : { scale: print.columnPages.scale }),
    margins: inInches(marginPoints),
  };
}

const pointsInAnInch = 72;

function inInches(points: typeof marginPoints): NonNullable<PageSetup['margins']> {
  const inches = (each: number): number => Math.round((each * 10) / pointsInAnInch) / 10;
  return {
    left: inches(points.left),
    right: inches(points.right),
    top: inches(points.top),
    bottom: inches(points.bottom),
    header: inches(points.header),
    footer: inches(points.footer),
  };
}

/** Each is the last row or column of its page, counted from 0. */
export function breaks({ breaksBefore = [], columnPages }: GridPrint): {
  readonly rowBreaks?: number[];
  readonly colBreaks?: number[];
} {
  return {
    ...(breaksBefore.length === 0 ? {} : { rowBreaks: breaksBefore.map((row) => row - 1) }),
    ...(columnPages === undefined ? {} : { colBreaks: columnPages.breaksBefore.map((column) => column - 1) }),
  };
}

export function footer(print: GridPrint): HeaderFooter {
  const parts = [
    ['&L', print.footerLeft],
    ['&C', print.footerCentre],
    ['&R', print.footerRight],
  ] as const;
  const oddFooter = parts
    .filter(([, words]) => words !== '')
    .map(([place, words]) => place + footerWords(words))
    .join('');
  return oddFooter === '' ? {} : { oddFooter };
}

/** A part that begins with a figure is set off by a space, or Excel would read the figure as a font size. */
function footerWords(words: string): string {
  return /^\d/.test(words) ? ` ${words}` : words;
}
