/**
 * How strongly words speak for a cost category.
 *
 * "RSW" can be nothing but care staff: sure, 0.95. "Agency" is most often staff, but may be a recruitment fee: likely,
 * 0.75. "Equipment" could stand in four places: a hint, 0.5. An owner says whose a thing is, whatever the thing:
 * "school" in "school taxi", "vehicle" in "vehicle insurance"; alone it is sure.
 *
 * Wordings stand in the order and the singular a label is brought to: "rent of premises" is "premises rent". A word in
 * braces is a class: `{person}` is any word for people or their pay.
 */
import type { CostCategory } from '../../domain/fee/costCategory';

export interface WordList {
  readonly category: CostCategory;
  readonly owner: readonly string[];
  readonly sure: readonly string[];
  readonly likely: readonly string[];
  readonly hint: readonly string[];
}

interface WrittenWords {
  readonly owner?: string;
  readonly sure: string;
  readonly likely?: string;
  readonly hint?: string;
}

/** Words written as one text with commas, so that a page of them can be read. */
export function wordList(category: CostCategory, { owner, sure, likely, hint }: WrittenWords): WordList {
  return {
    category,
    owner: listed(owner),
    sure: listed(sure),
    likely: listed(likely),
    hint: listed(hint),
  };
}

export function listed(text = ''): readonly string[] {
  return text
    .split(',')
    .map((wording) => wording.replace(/\s+/g, ' ').trim())
    .filter((wording) => wording !== '');
}
