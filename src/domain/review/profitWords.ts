/**
 * What to ask about a return, and what the law says of it: a power to cap profit, and no figure.
 *
 * Source: 2026 c. 21, section 17, enacted on 29 April 2026, into the Care Standards Act 2000.
 */
export const powerToCapProfit =
  'Section 17 of the Act of 29 April 2026 (2026 c. 21) lets regulations cap the profit of children’s homes and says what counts as disguised profit; it is a power, no cap is set, and no figure follows from it.';

export const profitQuestions =
  'The last audited accounts of the home’s company and its group, rents, interest and management charges paid to connected companies, and the working of the return.';
