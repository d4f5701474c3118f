/** Writes the sheets in two requests: one to look, one to write. What fails part-way is put back. */
import type { WorkbookGrid } from '../../sheets/core/grid';
import type {
  ExistingSheets,
  HostAnswer,
  HostFeatures,
  HostProblem,
  WriteOutcome,
} from '../../workflows/ports/hostWorkbook';
import { hasNotes } from './applyTables';
import { sendSteps } from './batches';
import { isChoiceSheet } from './choiceSheet';
import { lookAtWorkbook, type SeenWorkbook } from './lookAtWorkbook';
import { answered } from './officeProblems';
import { planWrite } from './planWrite';
import { restoreWorkbook, whatRemains } from './restoreWorkbook';
import { showSheet, writeSteps, type WritePlan } from './writeSteps';

/** What an undo needs: what was there, and what was written over it. */
export interface LastWrite {
  readonly before: SeenWorkbook;
  readonly plan: WritePlan;
}

export interface OfficeWrite {
  readonly answer: HostAnswer<WriteOutcome>;
  readonly lastWrite: LastWrite | null;
}

export async function writeOffice(
  grid: WorkbookGrid,
  existing: ExistingSheets,
  features: HostFeatures,
): Promise<OfficeWrite> {
  const looked = await answered(lookOnce);
  if (looked.kind === 'problem') return { answer: looked, lastWrite: null };
  const before = looked.value;
  const plan = planWrite(grid, before, existing, features);
  if ('inTheWay' in plan)
    return { answer: { kind: 'done', value: question(plan.inTheWay) }, lastWrite: null };
  const [first] = plan.grid.sheets;
  const shown = first === undefined ? [] : [showSheet(first.name)];
  const sent = await answered(() => sendSteps([...writeSteps(plan, before), ...shown]));
  if (sent.kind === 'done') {
    return { answer: { kind: 'done', value: outcomeOf(plan) }, lastWrite: { before, plan } };
  }
  return { answer: { kind: 'problem', problem: await putBack(sent.problem, before, plan) }, lastWrite: null };
}

const lookOnce = (): Promise<SeenWorkbook> =>
  Excel.run(async (context) => {
    const look = lookAtWorkbook(context);
    await context.sync();
    return look();
  });

async function putBack(problem: HostProblem, before: SeenWorkbook, plan: WritePlan): Promise<HostProblem> {
  const restored = await answered(() => restoreWorkbook(before, plan));
  if (restored.kind === 'done') {
    return { ...problem, sentence: `${problem.sentence} The workbook is as it was before.` };
  }
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

function question(inTheWay: readonly string[]): WriteOutcome {
  const listed = inTheWay.map((name) => `“${name}”`).join(', ');
  const sentence =
    inTheWay.length === 1
      ? `The workbook has a sheet ${listed} that Open Book did not write. Overwrite it, or write beside it?`
      : `The workbook has sheets ${listed} that Open Book did not write. Overwrite them, or write beside them?`;
  return { kind: 'question', sentence, sheets: inTheWay };
}

function outcomeOf({ grid, notes }: WritePlan): WriteOutcome {
  const withoutNotes = !notes && grid.sheets.some(hasNotes);
  return {
    kind: 'written',
    sheets: grid.sheets.filter((sheet) => !isChoiceSheet(sheet)).map(({ name }) => name),
    leftOut: withoutNotes
      ? ['This version of Excel has no notes for add-ins, so the notes beside cells were left out.']
      : [],
  };
}
