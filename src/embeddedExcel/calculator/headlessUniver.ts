/** Univer without a screen: for tests, and for a workbench that has not drawn its grid yet. */
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import type { Calculator } from './calculator';
import { whenCalculated } from './whenCalculated';
import { univerCalculator } from './univerCalculator';

export interface HeadlessUniver {
  readonly calculator: Calculator;
  readonly close: () => void;
}

export function openHeadlessUniver(): HeadlessUniver {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({ id: 'calculator', sheets: {}, sheetOrder: [] });
  return {
    calculator: univerCalculator({
      workbook,
      calculated: () => whenCalculated(api.getFormula()),
    }),
    close: () => {
      univer.dispose();
    },
  };
}
