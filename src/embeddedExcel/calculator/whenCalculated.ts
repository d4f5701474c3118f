/**
 * Has Univer work everything out, and waits until the results stand in the cells. Univer's own wait gives up half a second
 * after it was asked where the calculation has not begun by then, as on a busy machine: figures would be nought or missing.
 * So the beginning is waited for first, and then the results.
 */

/** As much of Univer's formula interface as is used here. */
export interface UniverFormulas {
  calculationStart(callback: () => void): { dispose(): void };
  executeCalculation(): void;
  onCalculationResultApplied(): Promise<unknown>;
}

/** Only where there is a formula: a workbook without any never begins. */
export async function whenCalculated(formulas: UniverFormulas): Promise<void> {
  await new Promise<void>((begun) => {
    const listening = formulas.calculationStart(() => {
      listening.dispose();
      begun();
    });
    formulas.executeCalculation();
  });
  await formulas.onCalculationResultApplied();
}
