/** What this Excel can do beyond the floor. Floor: ExcelApi 1.9, which every supported desktop and web Excel has. */
import type { HostFeatures } from '../../workflows/ports/hostWorkbook';

export const lowestExcelApi = '1.9';
const notesSince = '1.18';
const mergedAreasSince = '1.13';

const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

export const isExcelSupported = (): boolean => has(lowestExcelApi);

export const officeFeatures = (): HostFeatures => ({
  notes: has(notesSince) && 'notes' in Excel.Worksheet.prototype,
});

export const tellsMergedCells = (): boolean => has(mergedAreasSince);
