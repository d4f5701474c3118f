/** Cost over the years: what each contract with a term is expected to cost, year by year, to each break, and with growth. */
import type { ComparedContract, ContractComparison } from '../../domain/contracts/comparisonTerms';
import { contractModelNames } from '../../domain/contracts/models/contractModel';
import type { ContractTerm } from '../../domain/contracts/terms/contractOptions';
import type { ContractYears } from '../../domain/contracts/terms/contractYears';
import { blank, computed, figure, gap, headingRow, row, words } from '../core/cells';
import type { DescribedChart, DescribedRow, SheetDescription } from '../core/description';
import { cell } from '../core/expression';
import { columnHeaderRow, framed, rowsAboveBody, widthsOf } from '../core/sheetFrame';
import { modelSentence } from './contractCells';
import { contractColours } from './contractColours';
import { growthInWords, termRows, yearColumns, yearTableRows } from './yearRows';
import { yearCell, type YearCase } from './yearCells';

export interface ContractWithYears {
  readonly contract: number;
  readonly compared: ComparedContract;
  readonly agreed: ContractTerm;
  readonly years: ContractYears;
}

export function contractsWithYears({ contracts }: ContractComparison): readonly ContractWithYears[] {
  return contracts.flatMap((compared, contract) => {
    const agreed = compared.options?.term;
    return agreed === undefined || compared.years === null
      ? []
      : [{ contract, compared, agreed, years: compared.years }];
  });
}

const chartRows = 18;

export function yearsSheet(comparison: ContractComparison): SheetDescription {
  const withYears = contractsWithYears(comparison);
  return framed({
    name: 'Cost over the years',
    role: 'inputs',
    title: 'What each contract is expected to cost over its years',
    purpose: modelSentence,
    widths: widthsOf(yearColumns),
    body: [
      headingRow('In all, and to the first break', yearColumns.length),
      columnHeaderRow(summaryHeaders),
      ...withYears.map(summaryRow),
      gap,
      ...Array.from({ length: chartRows }, (): DescribedRow => ({ cells: [], height: 16 })),
      ...withYears.flatMap(contractRows),
    ],
    charts: [yearsChart(withYears, rowsAboveBody + withYears.length + 3)],
    orientation: 'landscape',
  });
}

const summaryHeaders = [
  { header: 'Contract' },
  { header: 'Years', figures: true },
  ...Array.from({ length: 5 }, () => ({ header: '' })),
  { header: 'To the first break', figures: true },
  { header: '' },
  { header: 'If the target is met', figures: true },
  { header: 'In all', figures: true },
  { header: 'In words' },
];

function summaryRow({ compared, contract, agreed, years }: ContractWithYears): DescribedRow {
  const last = years.years.length;
  const firstBreak = years.years.find(({ mayEndHere }) => mayEndHere)?.year ?? last;
  const soFar = (yearCase: YearCase, year: number) => cell(yearCell({ contract, yearCase, year }, 'soFar'));
  return row(
    words(`${compared.name} (${contractModelNames[compared.model.kind]})`, 'label'),
    figure(last, 'count'),
    ...Array.from({ length: 5 }, () => blank()),
    firstBreak === last ? words('–', 'noteRight') : computed(null, soFar('asAgreed', firstBreak), 'money'),
    blank(),
    years.ifTargetMet === null ? words('–', 'noteRight') : computed(null, soFar('targetMet', last), 'money'),
    computed(null, soFar('asAgreed', last), 'moneyStrong'),
    words(summaryInWords(agreed, years, firstBreak)),
  );
}

function summaryInWords(
  { growth }: ContractTerm,
  { targetExpected, years }: ContractYears,
  firstBreak: number,
): string {
  const broken = firstBreak < years.length ? `First break after year ${String(firstBreak)}.` : 'No break.';
  if (growth === null) return broken;
  if (targetExpected === null) return `${broken} Whether the target is met nobody can work out beforehand.`;
  return `${broken} At these assumptions the target would ${targetExpected ? '' : 'not '}be met.`;
}

function contractRows(each: ContractWithYears): readonly DescribedRow[] {
  const { compared, contract, agreed, years } = each;
  const paid =
    agreed.paid.kind === 'week' ? 'paid by the week' : 'paid by the night, each price to the penny a night';
  return [
    headingRow(`${compared.name} (${contractModelNames[compared.model.kind]}), ${paid}`, yearColumns.length),
    ...termRows(compared, contract),
    ...yearTableRows(compared, agreed, years.years, { contract, yearCase: 'asAgreed' }),
    ...(years.ifTargetMet === null
      ? []
      : [
          headingRow(`${compared.name}: ${growthInWords(agreed)}`, yearColumns.length),
          ...yearTableRows(compared, agreed, years.ifTargetMet.years, { contract, yearCase: 'targetMet' }),
        ]),
    gap,
  ];
}

/** Contracts of as many years as the longest: a series of another length would stand under the wrong years. */
function yearsChart(withYears: readonly ContractWithYears[], fromRow: number): DescribedChart {
  const longest = Math.max(...withYears.map(({ years }) => years.years.length));
  const drawn = withYears.filter(({ years }) => years.years.length === longest);
  const ofAll = (contract: number, name: 'label' | 'cost') =>
    Array.from({ length: longest }, (_, index) =>
      yearCell({ contract, yearCase: 'asAgreed', year: index + 1 }, name),
    );
  return {
    kind: 'column',
    title: `Cost of each year, contracts of ${String(longest)} years`,
    labels: ofAll(drawn[0]?.contract ?? 0, 'label'),
    series: drawn.map(({ compared, contract }) => ({
      title: compared.name,
      cells: ofAll(contract, 'cost'),
      colour: contractColours(contract),
    })),
    valueAxisTitle: '£ a year',
    categoryAxisTitle: '',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + chartRows - 1, toColumn: 8 },
    altText: 'Columns: what each contract is expected to cost in each year; the same figures stand below.',
  };
}
