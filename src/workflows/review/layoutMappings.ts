/** How a provider's lines were understood, as something a person can print, correct, save and use again. */
import { withoutPersonalDetails } from '../../domain/evidence/personalDetails';
import type { Validated } from '../../domain/evidence/validated';
import type { CostCategory } from '../../domain/fee/costCategory';
import type { MappedLine, ReadingAsked } from '../../domain/submission/feeSubmission';
import type { LayoutMapping } from '../../reading/layoutMapping';
import { withoutAsked } from '../../reading/telling/readingChoices';
import { parseLayoutMapping } from '../../reading/parseLayoutMapping';

export type SavedMapping = LayoutMapping;

/** `leavesOutPersonalDetails`: its labels are found in a table whose labels lost theirs. */
export function mappingFromJson(text: string, leavesOutPersonalDetails = false): Validated<SavedMapping> {
  const read = parseLayoutMapping(text);
  if (!leavesOutPersonalDetails || read.value === null) return read;
  const lines = read.value.lines.map((line) => ({
    ...line,
    label: withoutPersonalDetails(line.label, 'cell'),
  }));
  return { ...read, value: { ...read.value, lines } };
}

export interface LineCorrection {
  readonly label: string;
  readonly category: CostCategory | null;
  readonly treatedAs: MappedLine['treatedAs'];
  readonly partOf?: string;
}

/** The mapping with these lines corrected; a later correction of the same label replaces the earlier one. */
export function withCorrections(
  mapping: SavedMapping | null,
  corrections: readonly LineCorrection[],
): SavedMapping {
  const kept = mapping ?? { version: 1, lines: [] };
  const labels = new Set(corrections.map(({ label }) => label));
  const last = new Map(corrections.map((correction) => [correction.label, correction]));
  return { ...kept, lines: [...kept.lines.filter(({ label }) => !labels.has(label)), ...last.values()] };
}

/** The mapping with the way of reading that a person chose; its corrections of rows stay. */
export function withReading(mapping: SavedMapping | null, asked: ReadingAsked): SavedMapping | null {
  const { sheet, amount, heading = '', period, basis, sharedBy } = asked;
  const plain = withoutAsked(mapping) ?? { version: 1, lines: [] };
  const columns = { ...plain.columns, ...(amount === undefined ? {} : { amount }) };
  const { provider, lines } = plain;
  const stated = {
    ...(provider === undefined ? {} : { provider }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(heading === '' ? {} : { amountHeading: heading }),
    ...(period === undefined ? {} : { period }),
    ...(basis === undefined ? {} : { basis }),
    ...(sharedBy === undefined ? {} : { sharedBy }),
  };
  return lines.length === 0 && Object.keys(stated).length === 0 ? null : { version: 1, ...stated, lines };
}

/** The mapping without the correction of this label; null where nothing else was corrected. */
export function withoutCorrection(mapping: SavedMapping | null, corrected: string): SavedMapping | null {
  if (mapping === null) return null;
  const { version, lines, ...others } = mapping;
  const left = lines.filter(({ label }) => label !== corrected);
  return left.length === 0 && Object.keys(others).length === 0 ? null : { version, lines: left, ...others };
}
