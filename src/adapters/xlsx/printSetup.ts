/**
 * How a sheet prints: A4, one page across and as many down as it takes, with a footer of three parts.
 *
 * The words come with their codes: the layout has doubled every ampersand of a name, once, so that "Smith & Sons" stays as it is
 * and a home called "A&P" brings no page number.
 */
import type { HeaderFooter, PageSetup } from 'hucre';
import type { GridPrint } from '../../sheets/core/grid';

export function pageSetup(print: GridPrint): PageSetup {
  return {
    paperSize: 'a4',
    orientation: print.orientation,
    // One page across and as many down as it takes: letters differ from machine to machine, so that no stated scale fits all.
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
  };
}

/** Each is the last row of its page, counted from 0. */
export function rowBreaks({ breaksBefore = [] }: GridPrint): { readonly rowBreaks?: number[] } {
  return breaksBefore.length === 0 ? {} : { rowBreaks: breaksBefore.map((row) => row - 1) };
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
