/** The sentence that a Section 251 figure never goes without. */
export const section251Caveat =
  'Net of partner income, over all residential types, without capital: never a price.';
