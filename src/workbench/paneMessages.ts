/**
 * What the pane's page and the workbench say to each other: requests of Office.js with a number, answers with the same
 * number, and changes of the workbook. Both pages have one origin, and neither listens to any other.
 */
import type { RequirementLevel } from '../embeddedExcel/request/hostState';
import type { WireAnswer, WireRequest } from '../embeddedExcel/request/wire';

/** Said by the pane's page. */
export interface FromPane {
  readonly openBook: 'request';
  readonly id: number;
  readonly request: WireRequest;
}

/** Said by the workbench. */
export type ToPane =
  | { readonly openBook: 'answer'; readonly id: number; readonly answer: WireAnswer }
  | { readonly openBook: 'changes'; readonly changes: unknown };

/** The level that the workbench's workbook answers at. */
export const workbenchLevel: RequirementLevel = '1.14';

const isOurs = (data: unknown): data is { readonly openBook: string } =>
  typeof data === 'object' && data !== null && 'openBook' in data;

export const isFromPane = (data: unknown): data is FromPane => isOurs(data) && data.openBook === 'request';

export const isToPane = (data: unknown): data is ToPane =>
  isOurs(data) && (data.openBook === 'answer' || data.openBook === 'changes');
