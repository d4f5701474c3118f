/**
 * What the template and its reader must agree on: the words that mark it as ours, the names of its sheets, and how a
 * question's heading is written. Headings find columns, so a provider may move them; they are made from the one field list.
 *
 * Worked example: the post question "Rota hours" in hours a week stands under the heading `Rota hours (hours a week)`.
 */
import { unitWords, type AnyField } from './field';
import type { SectionName } from './fields';

/** On the instructions sheet, in sight: this is how the template is known again. */
export const templateMarker = 'Open Book submission template, version 1';

export const instructionsSheetName = 'Instructions';
export const exampleSheetName = 'Example';

export const sectionSheetNames: Readonly<Record<SectionName, string>> = {
  placement: 'Placement',
  staffing: 'Staffing',
  costs: 'Costs',
  additionalNeeds: 'Additional needs',
};

/** Rows to fill in on the sheets that are tables. */
export const sectionRows: Readonly<Record<Exclude<SectionName, 'placement'>, number>> = {
  staffing: 30,
  costs: 60,
  additionalNeeds: 20,
};

/** Over the row numbers of a table. */
export const rowNumberHeading = 'No.';

/** Over the columns of the placement sheet. */
export const placementHeadings = {
  question: 'Question',
  answer: 'Answer',
  unit: 'Unit',
  help: 'What to type',
} as const;

export function fieldHeading({ label, unit, choices }: AnyField): string {
  const words = unitWords[unit];
  return words === '' || words === label || choices !== undefined ? label : `${label} (${words})`;
}
