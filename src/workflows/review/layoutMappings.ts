/** How a provider's lines were understood, as something a person can print, correct, save and use again. */
import type { Validated } from '../../domain/evidence/validated';
import type { CostCategory } from '../../domain/fee/costCategory';
import type { FeeSubmission, MappedLine } from '../../domain/submission/feeSubmission';
import { mappingFrom, type LayoutMapping } from '../../reading/layoutMapping';
import { parseLayoutMapping } from '../../reading/parseLayoutMapping';

export type SavedMapping = LayoutMapping;

export function mappingAsJson(submission: FeeSubmission): string {
  return JSON.stringify(mappingFrom(submission), null, 2);
}

export function mappingFromJson(text: string): Validated<SavedMapping> {
  return parseLayoutMapping(text);
}

export interface LineCorrection {
  readonly label: string;
  readonly category: CostCategory | null;
  readonly treatedAs: MappedLine['treatedAs'];
}

/** The mapping with one line corrected; a later correction of the same label replaces the earlier one. */
export function withCorrection(mapping: SavedMapping | null, correction: LineCorrection): SavedMapping {
  const kept = mapping ?? { version: 1, lines: [] };
  return { ...kept, lines: [...kept.lines.filter(({ label }) => label !== correction.label), correction] };
}
