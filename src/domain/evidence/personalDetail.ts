/** A piece of a text that may tell who a child is, and what the text is for. */
export type PersonalDetailKind = 'name' | 'birthDate' | 'personalNumber' | 'postcode' | 'place';

export interface PersonalDetail {
  readonly kind: PersonalDetailKind;
  /** Where it stands in the text, from its first character to behind its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * What the text is: a free note; a reference, title or file name, which nobody's name should be; or a cell of a sheet or a
 * name in a list, where a postcode may well be the provider's own.
 */
export type TextPurpose = 'note' | 'reference' | 'cell';

/** The last group of a match, as a detail: what leads to it stays in the text. */
export function endOf(
  kind: PersonalDetailKind,
  { 0: whole, index }: RegExpExecArray,
  found: string,
): PersonalDetail {
  const to = index + whole.length;
  return { kind, from: to - found.length, to };
}
