/** Whoever works out the formulas of an embedded workbook and puts the results into its cells. */
import type { EmbeddedWorkbook } from '../model/embeddedWorkbook';

export type Calculator = (workbook: EmbeddedWorkbook) => Promise<void>;

/** Leaves every formula at nought: for tests that are not about figures. */
export const noCalculator: Calculator = () => Promise.resolve();
