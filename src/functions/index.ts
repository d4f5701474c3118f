/**
 * The functions of Excel's cells. Excel runs this alone, without a page: no window, no document, nothing to fetch. What
 * the build needs to know of them is left where it finds it.
 */
import { namespace } from '../workflows/cellFunctions/cellFunction';
import { callCellFunction, isProblem, type CellAnswer } from '../workflows/cellFunctions/callCellFunction';
import { cellFunctions } from '../workflows/cellFunctions/cellFunctions';
import { functionsHelp } from '../workflows/cellFunctions/functionsHelp';
import { functionsMetadata } from '../workflows/cellFunctions/functionsMetadata';

/** As much of Microsoft's runtime as is used. */
interface CustomFunctionsRuntime {
  readonly associate: (id: string, run: (...given: unknown[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => object;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

declare const CustomFunctions: CustomFunctionsRuntime;

function asExcel(answer: CellAnswer): unknown {
  if (!isProblem(answer)) return answer;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(answer.error === 'notHeld' ? notAvailable : invalidValue, answer.sentence);
}

for (const fn of cellFunctions) {
  CustomFunctions.associate(fn.name, (...given) => {
    // Excel's own note of the call comes last.
    const answer = callCellFunction(fn, given.slice(0, fn.arguments.length));
    if (isProblem(answer)) throw asExcel(answer);
    return typeof answer === 'object' ? answer.map((row) => row.map(asExcel)) : answer;
  });
}

Object.assign(globalThis, {
  openBookFunctions: {
    namespace,
    metadata: (helpPage: string) => functionsMetadata(cellFunctions, helpPage),
    help: () => functionsHelp(cellFunctions),
  },
});
