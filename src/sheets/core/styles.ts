/**
 * What each style name looks like, as data that every host applies as it stands: one base font, one restrained colour
 * (deep teal), pale yellow cells with blue figures for what may be typed over, everything else locked.
 *
 * Colours are ARGB and explicit, because theme colours change with the file. Each pair of figure and ground keeps a
 * contrast of at least 4.5 to 1 and stays readable when printed in grey.
 */
import type { RuleLook, SheetRole } from './grid';
import type { StyleName } from './styleNames';

export interface CellBorders {
  readonly top?: BorderLook;
  readonly bottom?: BorderLook;
  readonly left?: BorderLook;
  readonly right?: BorderLook;
}

export interface BorderLook {
  readonly line: 'hair' | 'thin' | 'medium' | 'double';
  readonly colour: string;
}

export interface CellLook {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly colour: string;
  };
  /** The ground's colour; null for none. */
  readonly fill: string | null;
  /** In en-US codes, as files and Office.js take them. */
  readonly numberFormat: string;
  readonly horizontal: 'left' | 'right' | 'center';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** A figure too long for its column is drawn smaller: ### says nothing to whoever reads the page. */
  readonly shrink: boolean;
  /** Steps in from the side the text stands at, so that a figure does not touch the words in the next column. */
  readonly indent: number;
  readonly border: CellBorders | null;
  /** False for a cell that may be typed in on a protected sheet. */
  readonly locked: boolean;
}

export const baseFont = { name: 'Arial', size: 10 } as const;

export const colours = {
  ink: 'FF1F2933',
  quietInk: 'FF52606D',
  heading: 'FF0B4F5C',
  headingGround: 'FFDCE9EB',
  white: 'FFFFFFFF',
  inputInk: 'FF0B3FB3',
  inputGround: 'FFFFF9E0',
  rule: 'FF9AA5B1',
  faintRule: 'FFCBD2D9',
  link: 'FF0B57A4',
} as const;

const formats = {
  general: 'General',
  text: '@',
  money: '"£"#,##0.00;-"£"#,##0.00',
  moneyDash: '"£"#,##0.00;-"£"#,##0.00;"–"',
  percent: '0.0%',
  /** A clause and a decision are agreed to a hundredth of a per cent. */
  change: '0.00%',
  hours: '#,##0.0',
  hoursDash: '#,##0.0;-#,##0.0;"–"',
  wte: '0.00',
  twoPlaces: '#,##0.00',
  factor: '0.0000',
  count: '#,##0',
  countDash: '#,##0;-#,##0;"–"',
  date: 'd mmm yyyy',
  /** What rows are put in order by: a day, or a figure too small to be one; a dash for neither. */
  dayOrFigure: '[>=36526]d mmm yyyy;[=0]"–";0.00',
  /** An offer without a day counts as the latest: its day would be shown, and read, as one of the year 9999. */
  dayOfOffer: '[>=2958463]"latest";d mmm yyyy',
} as const;

const plain: CellLook = {
  font: { ...baseFont, bold: false, italic: false, underline: false, colour: colours.ink },
  fill: null,
  numberFormat: formats.general,
  horizontal: 'left',
  vertical: 'top',
  wrap: false,
  shrink: false,
  indent: 0,
  border: null,
  locked: true,
};

const faintLine: CellBorders = { bottom: { line: 'hair', colour: colours.faintRule } };
const totalLine: CellBorders = {
  top: { line: 'thin', colour: colours.heading },
  bottom: { line: 'thin', colour: colours.heading },
};
const box: CellBorders = {
  top: { line: 'thin', colour: colours.rule },
  bottom: { line: 'thin', colour: colours.rule },
  left: { line: 'thin', colour: colours.rule },
  right: { line: 'thin', colour: colours.rule },
};

const withFont = (look: CellLook, font: Partial<CellLook['font']>): CellLook => ({
  ...look,
  font: { ...look.font, ...font },
});
const row: CellLook = { ...plain, border: faintLine };
const wrapped: CellLook = { ...row, wrap: true };
const figure = (numberFormat: string): CellLook => ({
  ...row,
  numberFormat,
  horizontal: 'right',
  indent: 1,
  shrink: true,
});
const bold = (look: CellLook): CellLook => withFont(look, { bold: true });
const total = (look: CellLook): CellLook => ({ ...bold(look), border: totalLine });
const typedIn = (look: CellLook): CellLook => ({
  ...withFont(look, { colour: colours.inputInk }),
  fill: colours.inputGround,
  border: box,
  locked: false,
});
const columnHeader: CellLook = {
  ...withFont(plain, { bold: true, colour: colours.white }),
  fill: colours.heading,
  vertical: 'center',
  wrap: true,
};
const headline: CellLook = {
  ...withFont(figure(formats.money), { bold: true, size: 13, colour: colours.heading }),
  vertical: 'center',
};

const title: CellLook = {
  ...withFont(plain, { bold: true, size: 15, colour: colours.heading }),
  vertical: 'center',
};

export const cellLooks: Readonly<Record<StyleName, CellLook>> = {
  title,
  titleWrapped: { ...title, wrap: true },
  purpose: withFont(plain, { italic: true, colour: colours.quietInk }),
  heading: {
    ...withFont(plain, { bold: true, size: 11, colour: colours.heading }),
    fill: colours.headingGround,
    vertical: 'center',
  },
  columnHeader,
  columnHeaderRight: { ...columnHeader, horizontal: 'right', indent: 1 },
  label: wrapped,
  labelStrong: bold(wrapped),
  // Runs on over the empty cells beside it, where its column is a narrow one.
  labelAcross: plain,
  text: wrapped,
  /** A sentence that runs on over the empty cells beside it. */
  line: plain,
  /** One that is the answer, and no ruled line below it where it has nothing to say today. */
  sentence: bold(plain),
  note: withFont(wrapped, { size: 9, colour: colours.quietInk }),
  noteRight: {
    ...withFont(wrapped, { size: 9, colour: colours.quietInk }),
    horizontal: 'right',
    indent: 1,
  },
  dayOrFigure: figure(formats.dayOrFigure),
  dayOfOffer: figure(formats.dayOfOffer),
  link: withFont(wrapped, { underline: true, colour: colours.link }),
  money: figure(formats.money),
  moneyStrong: bold(figure(formats.money)),
  moneyDash: figure(formats.moneyDash),
  moneyDashStrong: bold(figure(formats.moneyDash)),
  moneyTotal: total(figure(formats.money)),
  moneyDashTotal: total(figure(formats.moneyDash)),
  figureTotal: total(figure(formats.twoPlaces)),
  countTotal: total(figure(formats.count)),
  labelTotal: total(row),
  percent: figure(formats.percent),
  percentTotal: total(figure(formats.percent)),
  change: figure(formats.change),
  changeTotal: total(figure(formats.change)),
  hours: figure(formats.hours),
  hoursDash: figure(formats.hoursDash),
  wte: figure(formats.wte),
  factor: figure(formats.factor),
  count: figure(formats.count),
  countDash: figure(formats.countDash),
  date: figure(formats.date),
  check: bold(row),
  severity: bold(wrapped),
  inputText: typedIn({ ...wrapped, numberFormat: formats.text }),
  inputAcross: typedIn({ ...row, numberFormat: formats.text }),
  inputMoney: typedIn(figure(formats.money)),
  inputPercent: typedIn(figure(formats.percent)),
  inputChange: typedIn(figure(formats.change)),
  inputHours: typedIn(figure(formats.hours)),
  inputWte: typedIn(figure(formats.wte)),
  inputCount: typedIn(figure(formats.count)),
  inputDate: typedIn(figure(formats.date)),
  inputChoice: typedIn({ ...wrapped, horizontal: 'right', indent: 1 }),
  inputKind: typedIn(wrapped),
  councilOnly: {
    ...withFont(plain, { bold: true, colour: colours.white }),
    fill: 'FF9B1C1C',
    vertical: 'center',
  },
  headline,
  headlineFigure: { ...headline, numberFormat: formats.twoPlaces },
  headlinePercent: { ...headline, numberFormat: formats.percent },
  headlineLabel: { ...headline, horizontal: 'left', indent: 0, wrap: true, numberFormat: formats.general },
};

/** How a conditional format changes a cell; the words in the cell carry the meaning, the colour only helps the eye. */
export const ruleLooks: Readonly<
  Record<RuleLook, { readonly fontColour: string; readonly fill: string | null; readonly bold: boolean }>
> = {
  good: { fontColour: 'FF1B5E20', fill: 'FFE3F1E4', bold: true },
  bad: { fontColour: 'FF9B1C1C', fill: 'FFFBE4E2', bold: true },
  caution: { fontColour: 'FF7A4A00', fill: 'FFFFF0D1', bold: true },
  quiet: { fontColour: 'FF52606D', fill: 'FFF1F3F5', bold: false },
};

/** A sheet's tab shows what it is for: to type in, to read, or to look up. */
export const tabColours: Readonly<Record<SheetRole, string>> = {
  inputs: 'FFE0B400',
  results: 'FF0B4F5C',
  records: 'FF7B8794',
  councilOnly: 'FF9B1C1C',
};
