/**
 * What Excel says when it will not do something, by its code, as a sentence and what to do. Excel's own message is
 * never shown: it is written for programmers. The codes are those of Microsoft's "Error handling with the
 * application-specific JavaScript APIs", of Excel.ErrorCodes and of the library itself.
 */
import type { HostAnswer, HostProblem } from '../../workflows/ports/hostWorkbook';
import { problems, sameAs } from './problemSentences';

const unexplained: HostProblem = {
  sentence: 'Excel could not finish, and gave no reason that can be acted on.',
  advice: 'Try again; if it happens twice, save the workbook, close it and open it again.',
};

/** The code of a failure that Office.js reports; an empty text for a failure that has none. */
export function codeOf(failure: unknown): string {
  if (typeof failure !== 'object' || failure === null || !('code' in failure)) return '';
  return typeof failure.code === 'string' ? failure.code : '';
}

/** The member that was refused, as Office.js tells it (`Range.hyperlink`); an empty text where it does not. */
export function placeOf(failure: unknown): string {
  if (typeof failure !== 'object' || failure === null || !('debugInfo' in failure)) return '';
  const { debugInfo } = failure;
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo)) return '';
  return typeof debugInfo.errorLocation === 'string' ? debugInfo.errorLocation : '';
}

/** A failure of our own that has a sentence. */
export const refusal = (code: string): Error => Object.assign(new Error(code), { code });

export function problemOf(failure: unknown): HostProblem {
  const code = codeOf(failure);
  return problems[sameAs[code] ?? code] ?? unexplained;
}

/** Runs `work`; what Excel refuses becomes a problem, what is our own fault stays an exception. */
export async function answered<T>(work: () => Promise<T>): Promise<HostAnswer<T>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (failure) {
    if (codeOf(failure) === '') throw failure;
    return { kind: 'problem', problem: problemOf(failure) };
  }
}
