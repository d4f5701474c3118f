/** Writes the sheets: a look at what there is, then the plan. What must be there and is refused is put back. */
import type { WorkbookGrid } from '../../sheets/core/grid';
import { rangeText } from '../../sheets/core/sheetAddress';
import type {
  ExistingSheets,
  HostAnswer,
  HostFeatures,
  HostProblem,
  WriteOutcome,
} from '../../workflows/ports/hostWorkbook';
import { hasNotes } from './applyTables';
import { sendSteps } from './batches';
import { isChoiceSheet, withChoiceSheet } from './choiceSheet';
import { earlierPages } from './earlierPages';
import { listWorkbook, lookInto } from './lookAtWorkbook';
import { answered, codeOf, placeOf, problemOf, refusal } from './officeProblems';
import { leftOutInWords, type LeftOut } from './optionalSteps';
import { locksOf, needsPassword, passwordSheets } from './passwordSheets';
import { cutTexts, planWrite, sheetsInTheWay } from './planWrite';
import { restoreWorkbook, takenBackInWords, whatRemains } from './restoreWorkbook';
import type { ListedWorkbook, NamedSheet, SeenSheet, SeenWorkbook } from './seenWorkbook';
import { sendWrite } from './sendWrite';
import { lockAgain, showSheet, type WritePlan } from './writeSteps';

/** What an undo needs: what was there, and what was written over it. */
export interface LastWrite {
  readonly before: SeenWorkbook;
  readonly plan: WritePlan;
}

export interface OfficeWrite {
  readonly answer: HostAnswer<WriteOutcome>;
  readonly lastWrite: LastWrite | null;
}

/** `remember` is told which sheets there are before the write. */
export async function writeOffice(
  grid: WorkbookGrid,
  existing: ExistingSheets,
  features: HostFeatures,
  remember: (sheets: readonly NamedSheet[]) => void,
): Promise<OfficeWrite> {
  const listed = await answered(() => listWorkbook());
  if (listed.kind === 'problem') return { answer: listed, lastWrite: null };
  remember(listed.value.sheets);
  const inTheWay = sheetsInTheWay(grid, listed.value);
  if (existing === 'ask' && inTheWay.length > 0) {
    return { answer: await answered(() => overwriteQuestion(listed.value, inTheWay)), lastWrite: null };
  }
  const planned = await answered(() => lookAndPlan(grid, existing, features, listed.value));
  if (planned.kind === 'problem') return { answer: planned, lastWrite: null };
  return send(planned.value);
}

async function lookAndPlan(
  grid: WorkbookGrid,
  existing: ExistingSheets,
  features: HostFeatures,
  listed: ListedWorkbook,
): Promise<LastWrite> {
  const ours = [...listed.ours.values()];
  const rewritten = withChoiceSheet(grid).sheets.flatMap(({ name }) => listed.ours.get(name) ?? []);
  const wanted = existing === 'overwrite' ? [...ours, ...sheetsInTheWay(grid, listed)] : ours;
  const before = await lookInto(listed, wanted);
  const earlier = [...earlierPages(grid, before).values()].map(({ name }) => name);
  const locked =
    existing === 'writeBeside' ? await passwordSheets([...rewritten, ...earlier]) : new Set<string>();
  return { before, plan: planWrite(grid, before, existing, features, locked) };
}

async function send({ before, plan }: LastWrite, linksApart = false): Promise<OfficeWrite> {
  const [first] = plan.grid.sheets;
  const after = first === undefined ? [] : [showSheet(first.name)];
  try {
    const leftOut = await sendWrite(plan, before, { after, linksApart, duringEdit: 'refuse' });
    return { answer: { kind: 'done', value: outcomeOf(plan, leftOut) }, lastWrite: { before, plan } };
  } catch (failure) {
    if (codeOf(failure) === '') throw failure;
    if (needsPassword(failure) && placeOf(failure).includes('unprotect')) {
      return { answer: await answered(() => passwordQuestion(plan, before)), lastWrite: null };
    }
    const restored = await answered(() => restoreWorkbook(before, plan));
    if (restored.kind === 'done' && !linksApart && placeOf(failure).includes('hyperlink')) {
      return await send({ before, plan }, true);
    }
    const notAsBefore = restored.kind === 'done' ? restored.value : null;
    const problem = await afterRestoring(problemOf(failure), notAsBefore, before, plan);
    return { answer: { kind: 'problem', problem }, lastWrite: null };
  }
}

async function afterRestoring(
  problem: HostProblem,
  notAsBefore: readonly string[] | null,
  before: SeenWorkbook,
  plan: WritePlan,
): Promise<HostProblem> {
  if (notAsBefore !== null)
    return { ...problem, sentence: `${problem.sentence} ${takenBackInWords(notAsBefore)}` };
  await answered(listenAgain);
  return {
    sentence: `${problem.sentence} What had been written could not be taken back.`,
    advice: problem.advice,
    remaining: whatRemains(before, plan),
  };
}

/** Events were switched off for the write; they must not stay off because it failed. */
const listenAgain = (): Promise<void> =>
  Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });

const listedNames = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** What will go, and what taking it back does not bring back. */
async function overwriteQuestion(listed: ListedWorkbook, inTheWay: readonly string[]): Promise<WriteOutcome> {
  const { sheets } = await lookInto(listed, inTheWay, false);
  const one = inTheWay.length === 1;
  const going = sheets.map(whatGoes).join(' ');
  return {
    kind: 'question',
    sentence: `The workbook has ${one ? 'a sheet' : 'sheets'} ${listedNames(inTheWay)} that Open Book did not write. ${going} Writing over ${one ? 'it' : 'them'} removes all of it; Undo then brings back what the cells hold and how their numbers are shown, not colours, charts, tables, merged cells, pictures or comments. Write over ${one ? 'it' : 'them'}, or beside?`,
    sheets: inTheWay,
  };
}

function whatGoes({ name, used, charts, tables, isCut }: SeenSheet): string {
  if (used === null && charts.length === 0 && tables.length === 0) return `“${name}” is empty.`;
  const from = used === null ? null : { row: used.row, column: used.column };
  const cells =
    used === null || from === null
      ? []
      : [
          `${isCut ? 'more than ' : ''}${rangeText({
            from,
            to: { row: used.row + used.rows - 1, column: used.column + used.columns - 1 },
          })}`,
        ];
  const counted = (count: number, what: string): string[] =>
    count === 0 ? [] : [count === 1 ? `1 ${what}` : `${count} ${what}s`];
  const parts = [...cells, ...counted(charts.length, 'chart'), ...counted(tables.length, 'table')];
  return `“${name}” holds ${parts.join(', ')}.`;
}

/** A sheet that somebody locked with a password is theirs to open; those that were opened before it are locked again. */
async function passwordQuestion(plan: WritePlan, before: SeenWorkbook): Promise<WriteOutcome> {
  const wanted = new Set(plan.grid.sheets.map(({ name }) => name.toLowerCase()));
  const locked = before.sheets.filter(({ name, lock }) => lock !== null && wanted.has(name.toLowerCase()));
  const names = locked.map(({ name }) => name);
  const stillLocked = await locksOf(names);
  await sendSteps(locked.filter(({ name }) => !stillLocked.has(name)).flatMap(lockAgain), 'wait');
  await listenAgain();
  const sheets = [...(await passwordSheets(names))];
  if (sheets.length === 0) throw refusal('AccessDenied');
  return {
    kind: 'question',
    sentence: `${listedNames(sheets)} ${sheets.length === 1 ? 'is' : 'are'} protected with a password, so Excel does not let Open Book write there. Remove the password under Review and write over, or write beside?`,
    sheets,
  };
}

function outcomeOf(
  { grid, notes, earlier, earlierInWords }: WritePlan,
  leftOut: readonly LeftOut[],
): WriteOutcome {
  const cut = grid.sheets.reduce((count, sheet) => count + cutTexts(sheet), 0);
  const sheets = grid.sheets.filter((sheet) => !isChoiceSheet(sheet) && !earlier.includes(sheet.name));
  return {
    kind: 'written',
    sheets: sheets.map(({ name }) => name),
    answer: (sheets.find(({ isAnswer }) => isAnswer) ?? sheets[0])?.name ?? null,
    leftOut: [
      ...earlierInWords,
      ...leftOutInWords(leftOut),
      ...(cut === 0
        ? []
        : [
            `${cut === 1 ? 'One cell holds' : `${cut} cells hold`} more than the 32,767 characters that Excel has room for: cut there.`,
          ]),
      ...(!notes && grid.sheets.some(hasNotes)
        ? ['No notes can be put beside cells here: they were left out.']
        : []),
    ],
  };
}
