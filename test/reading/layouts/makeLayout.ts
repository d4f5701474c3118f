/**
 * A true submission written as one of thousands of layouts, with what a reader of it should find.
 *
 * The reading is right where fee, what the lines come to, and every line agree. Where a layout leaves something open that
 * no reader could know (`mayAsk`), a question is as good.
 */
import type { ReceivedSheet, ReceivedWorkbook } from '../../../src/domain/submission/received';
import { chanceFrom, type Chance } from '../../fuzz/chance';
import { figureColumns, moneyStyle, type FigureColumns } from './amountColumns';
import { figure, plain, pounds, sheetOf, text, type Cell } from './grid';
import { linesOf, sumOfPence, trueCosts, weeklyPounds, type TrueCosts, type TrueLine } from './trueCosts';

export interface Layout {
  readonly features: readonly string[];
  readonly workbook: ReceivedWorkbook;
  readonly fee: number | null;
  readonly explained: number;
  readonly lines: readonly number[];
  readonly tolerance: number;
  readonly mayAsk: boolean;
}

interface Row {
  readonly label: string;
  readonly section?: string;
  readonly pence: number | null;
  readonly kind: 'line' | 'total' | 'subtotal' | 'section' | 'blank' | 'fee' | 'extra' | 'step';
  /** A figure that stands in the price column alone, written as it is. */
  readonly only?: Cell;
}

export function makeLayout(seed: number): Layout {
  const chance = chanceFrom(seed);
  const unit = trueCosts(chance);
  // Nobody could tell 52 weeks from 365 days where no weekly figure is printed.
  const feeStyleChosen = chance.oneOf(feeStyles);
  const costs =
    feeStyleChosen === 'none' || feeStyleChosen === 'as total' ? { ...unit, weeks: 365 / 7 } : unit;
  const money = moneyStyle(chance);
  const columns = figureColumns(chance, costs, money.of);
  const features: string[] = [costs.basis, costs.period, columns.kind, money.name];
  const said = (name: string): void => {
    features.push(name);
  };
  const total = sumOfPence(linesOf(costs));
  const explained = weeklyPounds(costs, total);
  const feePence = Math.round(explained * 100);
  const facts = factsOf(chance, costs, columns, said);
  const body = bodyOf(chance, costs, said, feePence);
  const beside = besideColumns(chance, said);
  const feeAt = feeStyle(feeStyleChosen, costs, columns, facts.isShared, said);
  const rows = [...body, ...feeRows(feeAt, feePence, chance), ...facts.below];
  const table = tableOf(chance, rows, columns, beside, costs, said);
  const above = [
    ...titles(chance, costs, columns, facts.title, said),
    ...facts.above,
    ...feeAbove(feeAt, feePence),
  ];
  const gap = above.length > 0 && !chance.isOneIn(4) ? [[]] : [];
  const start = chance.isOneIn(5) ? 1 : 0;
  const written = [...above, ...gap, ...table, ...notes(chance, said)].map((cells) => [
    ...Array.from({ length: start }, () => null),
    ...cells,
  ]);
  const main = sheetOf(chance.oneOf(['Sheet1', 'Costs', 'Fee breakdown', 'Quote']), written);
  const sheets = otherSheets(chance, main, costs, feeAt, feePence, facts.sheet, said);
  const isFeeStated = feeAt !== 'none' && feeAt !== 'as total';
  const isKnown = (columns.saysPeriod || isFeeStated) && (costs.basis === 'child' || facts.isShared);
  return {
    features,
    workbook: { file: `layout-${String(seed)}.xlsx`, sheets },
    fee: isFeeStated ? feePence / 100 : null,
    explained,
    lines: linesOf(costs).map(({ pence }) => weeklyPounds(costs, pence)),
    tolerance: 0.02 + Math.max(0.005, explained * 0.000002),
    mayAsk: !isKnown,
  };
}

const feeStyles = [
  'none',
  'as total',
  'below',
  'below',
  'gap below',
  'above',
  'above',
  'title',
  'sheet',
] as const;

type FeeStyle = 'none' | 'as total' | 'below' | 'above' | 'title' | 'sheet' | 'gap below';

function feeStyle(
  style: FeeStyle,
  costs: TrueCosts,
  columns: FigureColumns,
  isShared: boolean,
  said: (name: string) => void,
): FeeStyle {
  const needed = !columns.saysPeriod || (costs.basis === 'home' && !isShared);
  const chosen = needed && (style === 'none' || style === 'as total') ? 'above' : style;
  said(`fee ${chosen}`);
  return chosen;
}

const feeLabels = [
  'Weekly fee',
  'Weekly fee per young person',
  'Fee per week',
  'Weekly price per placement',
  'Total weekly fee',
  'Weekly charge per child',
  'Proposed weekly fee',
  'Fee quoted (per week)',
  'Weekly placement fee',
] as const;

function feeRows(style: FeeStyle, pence: number, chance: Chance): readonly Row[] {
  if (style !== 'below' && style !== 'gap below') return [];
  const row: Row = { label: chance.oneOf(feeLabels), pence: null, kind: 'fee', only: figure(pence) };
  return style === 'below' ? [row] : [blank, row];
}

function feeAbove(style: FeeStyle, pence: number): readonly (readonly Cell[])[] {
  if (style === 'above') return [[text(feeLabels[pence % feeLabels.length] ?? 'Weekly fee'), figure(pence)]];
  if (style === 'title')
    return [
      [
        text(
          [
            `Our proposed fee for this placement is ${pounds(pence)} per week`,
            `Cost breakdown for weekly fee of ${pounds(pence)}`,
            `Breakdown of the weekly fee: ${pounds(pence)}`,
            `Quoted fee ${pounds(pence)} per week, made up as follows`,
          ][pence % 4] ?? '',
        ),
      ],
    ];
  return [];
}

interface Facts {
  readonly above: readonly (readonly Cell[])[];
  readonly below: readonly Row[];
  readonly title: string;
  readonly sheet: boolean;
  readonly isShared: boolean;
}

function factsOf(
  chance: Chance,
  costs: TrueCosts,
  columns: FigureColumns,
  said: (name: string) => void,
): Facts {
  const { places, occupancyPercent, children, basis } = costs;
  const none = { above: [], below: [], title: '', sheet: false, isShared: basis === 'child' };
  if (basis === 'child') {
    if (!chance.isOneIn(4)) return none;
    said('places of a child price');
    return {
      ...none,
      above: [
        [text(chance.oneOf(['Registered places', 'Number of beds', 'Home capacity'])), plain(places + 1)],
      ],
    };
  }
  const placeLabel = chance.oneOf([
    'Registered places',
    'Number of beds',
    'Beds',
    'Number of places',
    'Registered beds',
    'Places',
    'Capacity',
    'Number of young people',
    'No. of placements',
  ]);
  const isWhole = occupancyPercent === 100;
  const isChildrenLabel = placeLabel.includes('young people');
  const occupancyRow: readonly Cell[] = [
    text(
      chance.oneOf([
        'Occupancy',
        'Planned occupancy',
        'Assumed occupancy',
        'Occupancy assumption',
        'Budgeted occupancy',
      ]),
    ),
    chance.isOneIn(2)
      ? plain(occupancyPercent / 100, '0%')
      : chance.isOneIn(2)
        ? text(`${String(occupancyPercent)}%`)
        : plain(occupancyPercent / 100),
  ];
  const styles = ['above', 'above', 'above', 'below', 'title', 'steps', 'sheet'] as const;
  const style = chance.oneOf(styles);
  const ofWhole = isWhole ? [] : [occupancyRow];
  const label = isChildrenLabel && !isWhole ? 'Registered places' : placeLabel;
  said(`facts ${style}`);
  switch (style) {
    case 'above':
      return { ...none, above: [[text(label), plain(places)], ...ofWhole], isShared: true };
    case 'below':
      return {
        ...none,
        below: [
          blank,
          { label, pence: null, kind: 'step', only: plain(places) },
          ...ofWhole.map(([name, value]): Row => ({
            label: name?.kind === 'text' ? name.text : '',
            pence: null,
            kind: 'step',
            only: value ?? null,
          })),
        ],
        isShared: true,
      };
    case 'title':
      return {
        ...none,
        title: isWhole
          ? chance.oneOf([
              `${String(places)} bed home`,
              `Costs for all ${String(places)} children`,
              `Home for ${String(places)} young people`,
              `${String(places)}-bedded children's home`,
            ])
          : chance.oneOf([
              `${String(places)} bed home at ${String(occupancyPercent)}% occupancy`,
              `${String(places)} places, ${String(occupancyPercent)}% occupancy`,
              `${String(places)} bed home, planned occ. ${String(occupancyPercent)}%`,
            ]),
        isShared: true,
      };
    case 'steps': {
      const each = sumOfPence(linesOf(costs)) / children;
      return {
        ...none,
        below: [
          {
            label: chance.oneOf([
              'Divided by number of places',
              'Divided by places',
              '÷ beds',
              'Number of places',
              'Divided by',
            ]),
            pence: null,
            kind: 'step',
            only: plain(places),
          },
          ...(isWhole
            ? []
            : [
                {
                  label: chance.oneOf(['Divided by occupancy', 'Occupancy', 'At occupancy of']),
                  pence: null,
                  kind: 'step' as const,
                  only: plain(occupancyPercent / 100, '0%'),
                },
              ]),
          { label: `Cost per child per ${costs.period}`, pence: null, kind: 'step', only: figure(each) },
        ],
        isShared: columns.saysPeriod,
      };
    }
    case 'sheet':
      return { ...none, sheet: true, isShared: true };
  }
}

const blank: Row = { label: '', pence: null, kind: 'blank' };

function bodyOf(
  chance: Chance,
  costs: TrueCosts,
  said: (name: string) => void,
  feePence: number,
): readonly Row[] {
  const style = chance.oneOf([
    'flat',
    'flat',
    'headings',
    'headings and subtotals',
    'subtotals',
    'figure above',
    'column',
    'gaps',
  ] as const);
  const totalStyle = chance.oneOf(['named', 'named', 'named', 'named', 'unnamed', 'none', 'twice'] as const);
  said(`sections ${style}`);
  said(`total ${totalStyle}`);
  const mistake = chance.isOneIn(12) ? chance.oneOf(['line left out', 'old total'] as const) : null;
  const rows: Row[] = [];
  for (const { name, short, lines } of costs.sections) {
    const sum = sumOfPence(lines);
    if (style === 'gaps' && rows.length > 0) rows.push(blank);
    if (style === 'headings' || style === 'headings and subtotals')
      rows.push({ label: name, pence: null, kind: 'section' });
    if (style === 'figure above') rows.push({ label: name, pence: sum, kind: 'section' });
    rows.push(
      ...lines.map((line): Row => ({ label: line.label, pence: line.pence, kind: 'line', section: short })),
    );
    if (style === 'subtotals' || style === 'headings and subtotals')
      rows.push({
        label: chance.oneOf([
          `Sub-total ${name.toLowerCase()}`,
          `Total ${name.toLowerCase()}`,
          'Subtotal',
          `${name} total`,
          'Sub total',
        ]),
        pence: sum,
        kind: 'subtotal',
      });
  }
  const all = sumOfPence(linesOf(costs));
  const printed =
    mistake === null
      ? all
      : mistake === 'old total'
        ? Math.round(all * 0.94)
        : all - (linesOf(costs)[2]?.pence ?? 0);
  if (mistake !== null && totalStyle !== 'none') said(`mistake ${mistake}`);
  const name = { week: 'Total per week', month: 'Total per month', year: 'Total per annum' }[costs.period];
  const labels = [
    'Total',
    'TOTAL',
    'Total cost',
    'Grand total',
    'Total costs',
    name,
    'Overall total',
    'Total expenditure',
  ];
  if (totalStyle === 'unnamed') rows.push({ label: '', pence: all, kind: 'total' });
  if (totalStyle === 'named' || totalStyle === 'twice') {
    if (chance.isOneIn(4)) rows.push(blank);
    rows.push({ label: chance.oneOf(labels), pence: printed, kind: 'total' });
    if (totalStyle === 'twice')
      rows.push({ label: 'Total cost of placement', pence: printed, kind: 'total' });
  }
  if (chance.isOneIn(8) && totalStyle === 'named') {
    said('extras');
    rows.push(
      blank,
      { label: 'Additional hours if required (per hour)', pence: null, kind: 'extra', only: figure(2450) },
      { label: 'Mileage over 100 miles (per mile)', pence: null, kind: 'extra', only: figure(45) },
    );
  }
  return feePence > 0 ? rows : rows;
}

interface BesideColumn {
  readonly heading: string;
  readonly side: 'left' | 'right';
  readonly cell: (row: Row, index: number) => Cell;
}

function besideColumns(chance: Chance, said: (name: string) => void): readonly BesideColumn[] {
  const found: BesideColumn[] = [];
  if (chance.isOneIn(5)) {
    said('code column');
    found.push({
      heading: chance.oneOf(['Ref', 'Code', 'No.', 'Line']),
      side: 'left',
      cell: ({ kind }, index) => (kind === 'line' ? plain(index + 1) : null),
    });
  }
  if (chance.isOneIn(5)) {
    said('section column');
    found.push({
      heading: chance.oneOf(['Category', 'Section', 'Type', 'Area']),
      side: 'left',
      cell: ({ section = '' }) => text(section),
    });
  }
  if (chance.isOneIn(3)) {
    said('notes column');
    const notes = [
      '',
      '',
      '2 visits a month',
      'see invoice',
      'based on 4 staff',
      'quote 2025',
      '',
      'includes VAT',
      'rota of 168 hours a week',
    ];
    found.push({
      heading: chance.oneOf(['Notes', 'Comments', 'Basis', 'Detail', '']),
      side: 'right',
      cell: ({ kind }, index) => (kind === 'line' ? text(notes[index % notes.length] ?? '') : null),
    });
  }
  return found;
}

function tableOf(
  chance: Chance,
  rows: readonly Row[],
  figures: FigureColumns,
  beside: readonly BesideColumn[],
  costs: TrueCosts,
  said: (name: string) => void,
): readonly (readonly Cell[])[] {
  const labelHeading = chance.oneOf([
    'Item',
    'Description',
    'Cost heading',
    'Cost',
    'Element',
    'Detail',
    '',
    'Category',
    'Budget head',
  ]);
  const blankColumn = chance.isOneIn(6) ? 1 + chance.upTo(2) : 0;
  if (blankColumn > 0) said('blank columns');
  const left = beside.filter(({ side }) => side === 'left');
  const right = beside.filter(({ side }) => side === 'right');
  const totalInFirst = left.length > 0 && chance.isOneIn(3);
  if (totalInFirst) said('total label in first column');
  const totalAside = chance.isOneIn(12) && figures.columns.length === 1;
  if (totalAside) said('totals in next column');
  const line = costs.sections.flatMap(({ lines }) => lines).length;
  const heading: Cell[] = [
    ...left.map((column) => text(column.heading)),
    text(labelHeading),
    ...Array.from({ length: blankColumn }, () => null),
    ...figures.columns.map((column) => text(column.heading)),
    ...(totalAside ? [null] : []),
    ...right.map((column) => text(column.heading)),
  ];
  let index = -1;
  const written = rows.map((row): readonly Cell[] => {
    if (row.kind === 'blank') return [];
    if (row.kind === 'line') index += 1;
    const isAside = totalAside && (row.kind === 'subtotal' || row.kind === 'total' || row.kind === 'fee');
    const label = text(row.label);
    const isSum = row.kind === 'total' || row.kind === 'subtotal';
    const before: Cell[] = left.map((column) => column.cell(row, index));
    const inFirst = totalInFirst && isSum;
    if (inFirst) before[0] = label;
    const own = { index: Math.max(0, index), isLine: row.kind === 'line' };
    const cells = figures.columns.map((column) => {
      if (row.only !== undefined) return column.isPrice ? row.only : null;
      return row.pence === null ? null : column.cell(row.pence, own);
    });
    const placed = totalAside ? (isAside ? [null, ...cells] : [...cells, null]) : cells;
    return [
      ...before,
      inFirst ? null : label,
      ...Array.from({ length: blankColumn }, () => null),
      ...placed,
      ...right.map((column) => column.cell(row, Math.min(index, line))),
    ];
  });
  const isHeaded = heading.filter((cell) => cell !== null).length >= 1;
  return [...(isHeaded ? [heading] : []), ...written];
}

function titles(
  chance: Chance,
  costs: TrueCosts,
  columns: FigureColumns,
  facts: string,
  said: (name: string) => void,
): readonly (readonly Cell[])[] {
  const found: (readonly Cell[])[] = [];
  if (!chance.isOneIn(3))
    found.push([
      text(
        chance.oneOf([
          'Oakfield House',
          'Marlow Bridge Care Ltd',
          'Fee breakdown',
          'Cost breakdown 2025/26',
          'Open book costing',
          'Price schedule',
        ]),
      ),
    ]);
  if (facts !== '') found.push([text(facts)]);
  if (chance.isOneIn(4)) found.push([text('Date'), text('12 March 2026')]);
  if (chance.isOneIn(4)) found.push([text('Provider'), text('Fernlea Homes Ltd')]);
  if (!columns.saysPeriod && chance.isOneIn(2)) {
    said('period in title');
    const word = { week: 'weekly', month: 'monthly', year: 'annual' }[costs.period];
    found.push([
      text(
        chance.oneOf([
          `All figures are ${word}`,
          `${word.slice(0, 1).toUpperCase()}${word.slice(1)} costs`,
          `Amounts shown are ${word}`,
        ]),
      ),
    ]);
  }
  return found;
}

function notes(chance: Chance, said: (name: string) => void): readonly (readonly Cell[])[] {
  if (!chance.isOneIn(4)) return [];
  said('notes below');
  return [
    [],
    [
      text(
        chance.oneOf([
          'Prices are held until 31 March 2027.',
          'VAT is not chargeable.',
          'Notice period is 28 days.',
          'An uplift of 3% applies from April 2027.',
          'Fees are invoiced every 4 weeks in advance.',
        ]),
      ),
    ],
  ];
}

function otherSheets(
  chance: Chance,
  main: ReceivedSheet,
  costs: TrueCosts,
  feeAt: FeeStyle,
  feePence: number,
  isFactsThere: boolean,
  said: (name: string) => void,
): readonly ReceivedSheet[] {
  const summary: (readonly Cell[])[] = [[text('Summary')], [text('Home'), text('Oakfield House')]];
  if (isFactsThere) {
    summary.push([text('Registered places'), plain(costs.places)]);
    if (costs.occupancyPercent !== 100)
      summary.push([text('Occupancy'), plain(costs.occupancyPercent / 100, '0%')]);
  }
  if (feeAt === 'sheet')
    summary.push([text(feeLabels[feePence % feeLabels.length] ?? 'Weekly fee'), figure(feePence)]);
  const isNeeded = isFactsThere || feeAt === 'sheet';
  const rota = chance.isOneIn(6);
  if (rota) said('rota sheet');
  return [
    ...(isNeeded ? [sheetOf('Summary', summary)] : []),
    main,
    ...(rota
      ? [
          sheetOf('Rota', [
            [
              text('Post'),
              text('Mon'),
              text('Tue'),
              text('Wed'),
              text('Thu'),
              text('Fri'),
              text('Total hours'),
            ],
            ...['Support worker 1', 'Support worker 2', 'Waking night', 'Team leader'].map((post, place) => [
              text(post),
              plain(8),
              plain(8),
              plain(place),
              plain(8),
              plain(8),
              plain(32 + place),
            ]),
          ]),
        ]
      : []),
  ];
}

export type { TrueLine };
