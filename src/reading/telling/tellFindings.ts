/**
 * What a person should know about how a layout was read: what rests on words alone, which other prices stand beside,
 * what is hidden, what is priced for each use, what stands without a label. One finding for each cause.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { periodWords } from '../../domain/calendar/period';
import type { Finding } from '../../domain/evidence/finding';
import type { FeeSubmission } from '../../domain/submission/feeSubmission';
import type { Choice } from '../judging/choose';
import type { Part } from '../judging/reading';
import type { Reading } from '../judging/reading';
import { placeOfSheet, shownOf, textOf } from '../sheetCells';
import { amountsToCome } from './amountsToCome';
import { brokenCells } from './brokenCells';
import { countedInside } from './countedInside';
import { hiddenParts } from './hiddenParts';
import { inTwoSections } from './inTwoSections';
import { otherPrices, otherSubjects, vatBeside } from './otherColumns';
import { payersBelow } from './payersBelow';
import { percentageBeside } from './percentageBeside';
import { poundsShown } from './poundsShown';
import { unitInWords } from './sentence';
import { shareWithoutAmount } from './shareWithoutAmount';
import { placesDiffer, sharedByAnAverage, sharingDiffers } from './sharingDiffers';
import { workingsDiffer } from './workingsDiffer';

const marginToAsk = 3;

export function tellFindings(choice: Choice, submission: FeeSubmission): readonly Finding[] {
  return [
    ...basisMissing(choice, submission),
    ...sharingUnstated(choice),
    ...periodMissing(submission),
    ...closeSecond(choice),
    ...severalSubjects(choice),
    ...otherSubjects(choice),
    ...otherPrices(choice),
    ...vatBeside(choice),
    ...brokenCells(choice),
    ...hiddenParts(choice),
    ...pricedByUse(choice),
    ...sharingDiffers(choice),
    ...placesDiffer(choice),
    ...sharedByAnAverage(choice),
    ...choice.parts.flatMap((part) => [
      ...withoutLabel(part),
      ...amountsToCome(part),
      ...ratiosTurnedIntoTimes(part),
      ...workingsDiffer(part),
      ...percentageBeside(part),
      ...shareWithoutAmount(part),
      ...payersBelow(part),
      ...inTwoSections(part),
      ...countedInside(part),
    ]),
    ...sheetsLeftAside(choice, submission),
  ];
}

function firstAmount({ costs }: FeeSubmission) {
  return costs.find(({ fields }) => fields.amount !== undefined)?.fields.amount;
}

/**
 * Nothing says whom the amounts are for: read as for one child, and said once. A usual price of one child with no home
 * about is hardly ever anything else.
 */
function basisMissing({ parts, setting }: Choice, submission: FeeSubmission): readonly Finding[] {
  const at = firstAmount(submission)?.at;
  const main = parts[0]?.reading;
  if (
    at === undefined ||
    main === undefined ||
    main.isBasisStated ||
    main.fee !== null ||
    main.divisor !== null
  )
    return [];
  if (setting.forced.basis !== undefined) return [];
  const { heading } = main.column;
  const isUsual = main.weekly >= 1500 && main.weekly <= 15000 && setting.divisors.length === 0;
  return [
    {
      code: 'basis-missing',
      severity: isUsual ? 'note' : 'warning',
      at,
      expected: 'a heading that says whether amounts are for the home or for one child',
      received: heading === '' ? 'no heading' : heading,
      advice: `They are read as for ${main.basis === 'home' ? 'the home' : 'one child'}. Ask the provider whom the amounts are for, or state “basis” as home or child in a mapping file.`,
    },
  ];
}

/** The number of children was found by the fee alone: it stands nowhere. */
function sharingUnstated({ parts }: Choice): readonly Finding[] {
  const main = parts[0]?.reading;
  if (main === undefined || main.divisor === null || main.divisor.told.length > 0) return [];
  const row = main.solved.roles.indexOf('line');
  return [
    {
      code: 'reading-uncertain',
      severity: 'warning',
      at: main.column.region.placeOf(row, Math.max(0, main.column.columnOf[row] ?? 0)),
      expected: 'how many places the home has, and its occupancy',
      received: `neither; read as ${unitInWords(main)}, because the lines then come to the fee`,
      advice: 'Ask the provider how many children the costs were shared by.',
    },
  ];
}

export function periodMissing({ costs }: Pick<FeeSubmission, 'costs'>): readonly Finding[] {
  const without = costs.filter(({ fields }) => fields.amount !== undefined && fields.period === undefined);
  const first = without[0]?.fields.amount;
  if (first === undefined) return [];
  return [
    {
      code: 'period-missing',
      severity: 'error',
      at: first.at,
      expected: 'a heading that says what period the amounts are for, such as “£ per week”',
      received: `${String(without.length)} ${without.length === 1 ? 'amount' : 'amounts'} without a period`,
      advice:
        'Ask the provider whether the amounts are a week, a month or a year, or state “period” in a mapping file.',
    },
  ];
}

/** Another reading stands close, and gives another price. */
function closeSecond({ parts, runnerUp, margin }: Choice): readonly Finding[] {
  const main = parts[0]?.reading;
  if (main === undefined || runnerUp === null || margin >= marginToAsk) return [];
  const weekly = parts.reduce((sum, { reading }) => sum + reading.weekly, 0);
  const row = main.solved.roles.indexOf('line');
  return [
    {
      code: 'reading-uncertain',
      severity: 'warning',
      at: main.column.region.placeOf(row, Math.max(0, main.column.columnOf[row] ?? 0)),
      expected: 'amounts whose column, period and sharing are stated',
      received: `read as ${unitInWords(main)}${headed(main)}: ${poundsShown(weekly)} a week for one child; it could be ${unitInWords(runnerUp)}${headed(runnerUp)}: ${poundsShown(runnerUp.weekly)}`,
      advice: `Ask the provider which is meant: it changes the lines by ${poundsShown(Math.abs(weekly - runnerUp.weekly))} a week.`,
    },
  ];
}

function headed({ column }: Reading): string {
  return column.heading === '' ? '' : ` (“${column.heading.slice(0, 60)}”)`;
}

function severalSubjects({ parts }: Choice): readonly Finding[] {
  return parts.flatMap(({ reading }) => {
    const { column } = reading;
    const rows = column.words.flatMap((words, row) =>
      words.subject !== null && !words.hasFigure ? [row] : [],
    );
    if (rows.length < 2) return [];
    const names = rows.map((row) => column.words[row]?.label ?? '');
    return [
      {
        code: 'reading-uncertain',
        severity: 'error',
        at: column.region.placeOf(rows[0] ?? 0, Math.max(0, column.words[rows[0] ?? 0]?.labelColumn ?? 0)),
        expected: 'the costs of one child in one home',
        received: `${countInWords(rows.length, 'part')}: ${names.join(', ')}`.slice(0, 300),
        advice: 'The first is read, and the others are not added. Say which child or home the fee is for.',
      } as const,
    ];
  });
}

function pricedByUse({ parts }: Choice): readonly Finding[] {
  return parts.flatMap(({ reading: { column, solved } }): readonly Finding[] => {
    const rows = solved.roles.flatMap((role, row) => (role === 'perUnit' ? [row] : []));
    const first = rows[0];
    if (first === undefined) return [];
    const labels = rows
      .slice(0, 6)
      .map((row) => `“${column.words[row]?.label ?? ''}” ${poundsShown(solved.amounts[row] ?? 0)}`);
    return [
      {
        code: 'priced-by-use',
        severity: 'warning',
        at: column.region.placeOf(first, Math.max(0, column.columnOf[first] ?? 0)),
        expected: 'how many hours, miles or times a week',
        received: labels.join(', '),
        advice:
          'These are prices for each use, or paid once, and are not in the weekly sum. Ask how much of each is expected.',
      },
    ];
  });
}

function withoutLabel({ reading: { column, solved } }: Part): readonly Finding[] {
  return solved.roles.flatMap((role, row): readonly Finding[] => {
    if (role !== 'line' || column.words[row]?.label !== '') return [];
    return [
      {
        code: 'line-not-understood',
        severity: 'warning',
        at: column.region.placeOf(row, Math.max(0, column.columnOf[row] ?? 0)),
        expected: 'a label beside the amount',
        received: shownOf(column.region.rows[row]?.[column.columnOf[row] ?? -1]),
        advice: 'Ask the provider what this amount is for; it is counted as not yet classified.',
      },
    ];
  });
}

/** Excel shows 2:1 typed into a cell as 02:01: the ratio cannot be told from the time. */
function ratiosTurnedIntoTimes({ reading: { column, solved } }: Part): readonly Finding[] {
  return solved.roles.flatMap((role, row): readonly Finding[] => {
    if (role !== 'line') return [];
    const cells = column.region.rows[row] ?? [];
    const { labelColumn = 0, headings = [] } = column.region.blocks[column.region.blockOf[row] ?? 0] ?? {};
    return cells.flatMap((cell, index): readonly Finding[] => {
      const heading = headings[index] ?? '';
      const isTurned =
        (cell?.kind === 'time' && !/\b(start|finish|end|from|to|time|until)\b/i.test(heading)) ||
        (cell?.kind === 'date' && index === labelColumn);
      if (!isTurned) return [];
      return [
        {
          code: 'number-is-a-date',
          severity: 'warning',
          at: column.region.placeOf(row, index),
          expected: 'a label, a ratio such as 2:1 typed as text, or a number',
          received: textOf(cell),
          advice:
            'The spreadsheet may have turned a ratio such as 2:1 into a time or a date. Ask the provider what was typed.',
        },
      ];
    });
  });
}

function sheetsLeftAside(
  { parts, regions, ranked }: Choice,
  { notUnderstood }: FeeSubmission,
): readonly Finding[] {
  const read = new Set(parts.map(({ reading }) => reading.column.region.sheet));
  const sheets = [...new Set(regions.map(({ sheet }) => sheet))];
  return sheets
    .filter((sheet) => !read.has(sheet) && notUnderstood.some(({ at }) => at.sheet === sheet.name))
    .map((sheet): Finding => {
      const hasTable = ranked.some(({ column, bits }) => column.region.sheet === sheet && bits > 4);
      return {
        code: 'line-not-understood',
        severity: 'note',
        at: placeOfSheet(sheet),
        expected: 'the costs in one table',
        received: `a${sheet.hidden ? ' hidden' : 'nother'} sheet with ${hasTable ? 'a table of its own' : 'other content'}`,
        advice: hasTable
          ? 'Its amounts were not added, since they may be the same money twice. To read this sheet instead, name it as “sheet” in a mapping file.'
          : 'Its costs, if it has any, were not added. What it says about the placement was read; the rest is listed as not understood.',
      };
    });
}

/** Amounts whose period or sharing was found by their size and by the fee, without a word that says so. */
export function restsOnSize({ parts, ranked }: Choice, isPeriodKnown: boolean): readonly Finding[] {
  const main = parts[0]?.reading;
  if (main === undefined || main.isPeriodStated || !isPeriodKnown) return [];
  const row = main.solved.roles.indexOf('line');
  // What else the same figures could be: another period, at the price that would be likeliest then.
  const other = ranked.find(
    ({ column, period, weekly }) =>
      column === main.column && period !== main.period && Math.abs(weekly / main.weekly - 1) > 0.006,
  );
  const why = main.feeAgrees
    ? 'because they then add up to the fee'
    : 'because the price is then a usual one';
  return [
    {
      code: 'reading-uncertain',
      severity: main.feeAgrees ? 'note' : 'warning',
      at: main.column.region.placeOf(row, Math.max(0, main.column.columnOf[row] ?? 0)),
      expected: 'a heading that says what period the amounts are for, such as “£ per week”',
      received: `amounts without a period, read as ${main.period === null ? 'each line says' : periodWords[main.period]} ${why}${other === undefined ? '' : `; read as ${unitInWords(other)} they would come to ${poundsShown(other.weekly)} a week`}`,
      advice: `Ask the provider to confirm the period of the amounts${other === undefined ? '' : `: it changes the lines by ${poundsShown(Math.abs(other.weekly - main.weekly))} a week`}.`,
    },
  ];
}
