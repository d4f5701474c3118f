/**
 * Rent, interest or a management charge paid to a connected company: the owner is on both sides of the price, so the price
 * needs another proof.
 *
 * Seen where the provider says so, or where the words of a line do ("connected party lease", "paid to the director", a
 * premises or central line noted as "group"). Warning: nothing is wrong with such a charge that a market figure cannot show.
 */
import type { CostLine } from '../../fee/costLine';
import type { Check } from '../check';
import { includedCostLines, lineText, weeklyOfLine } from '../checkedLine';
import { quoted, weeklyInWords } from '../inWords';

const connected =
  /\b(connected (party|company|person)|related (party|company)|(parent|sister|holding|associated) company|(owned|paid) (by|to) (the |a |our )?(directors?|owners?|shareholders?)|director(’|')?s? (loan|property|lease)|inter-?\s?company)\b/i;
const groupCharge = /\bgroup\b/i;

export const relatedPartyCharge: Check = (subject) =>
  includedCostLines(subject)
    .filter(isConnected)
    .map((line) => ({
      code: 'related-party-charge',
      severity: 'warning',
      at: line.at,
      expected: 'a charge at what an unconnected party would ask',
      received: `${quoted(line.label)} at ${weeklyInWords(weeklyOfLine(subject, line))}${line.notes === null ? '' : `, noted ${quoted(line.notes)}`}`,
      advice: `Ask who receives ${quoted(line.label)}, for the signed agreement, and for proof of the market price (an independent valuation or quotes).`,
    }));

function isConnected(line: CostLine): boolean {
  const isGroupCharge =
    (line.category === 'centralOverheads' || line.category === 'premises') &&
    groupCharge.test(lineText(line));
  return line.relatedParty || connected.test(lineText(line)) || isGroupCharge;
}
