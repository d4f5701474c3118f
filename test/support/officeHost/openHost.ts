/** An embedded Excel with Office.js pointed at it, as the adapter meets it: `Excel` and `Office` are global. */
import { noCalculator, type Calculator } from '../../../src/embeddedExcel/calculator/calculator';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/embeddedExcel/openEmbeddedExcel';
import type { EmbeddedWorkbook } from '../../../src/embeddedExcel/model/embeddedWorkbook';
import type { RequirementLevel } from '../../../src/embeddedExcel/request/hostState';
import { loadOfficeJs } from './loadOfficeJs';

export interface OpenedHost extends EmbeddedExcel {
  readonly level: RequirementLevel;
}

export function openHost(
  level: RequirementLevel,
  workbook?: EmbeddedWorkbook,
  calculator: Calculator = noCalculator,
): OpenedHost {
  const globals = loadOfficeJs();
  const embedded = openEmbeddedExcel({ level, calculator, ...(workbook === undefined ? {} : { workbook }) });
  embedded.install(globals);
  Object.assign(globalThis, { Excel: globals.Excel, Office: globals.Office });
  return { ...embedded, level };
}
