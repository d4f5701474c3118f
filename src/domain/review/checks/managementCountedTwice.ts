/**
 * The registered manager or the deputy paid for twice: as the home's own management, and again inside a recharge of the
 * organisation ("Regional management recharge (incl RM & deputy)").
 *
 * Warning at the recharge. Worked example: "Home management team (RM + Deputy)" £673.63 and "Regional management recharge
 * (incl RM & Deputy)" £830.65 a week: the posts stand in both.
 */
import type { CostLine } from '../../fee/costLine';
import type { Check } from '../check';
import { includedCostLines, lineText, weeklyOfLine } from '../checkedLine';
import { quoted, weeklyInWords } from '../inWords';

const posts: readonly RegExp[] = [
  /\b(registered manager|home manager|house manager|unit manager|rm)\b/i,
  /\bdeput(y|ies)\b/i,
];
const recharge =
  /\b(recharges?|head office|central|regional|group|organisation|corporate|overheads?|management (charge|fee))\b/i;
const apart = /\b(excl(uding|\.)?|without|not incl\w*|other than)\b/i;

export const managementCountedTwice: Check = (subject) => {
  const lines = includedCostLines(subject).filter((line) => !weeklyOfLine(subject, line).isZero());
  const shared = lines.filter((line) => isRecharge(line) && namesAPost(line));
  return shared.flatMap((line) => {
    const own = lines.find(
      (other) => other !== line && !isRecharge(other) && posts.some((post) => bothName(post, line, other)),
    );
    if (own === undefined) return [];
    return [
      {
        code: 'management-counted-twice',
        severity: 'warning',
        at: line.at,
        expected: `the home’s managers once, as ${quoted(own.label)} at ${weeklyInWords(weeklyOfLine(subject, own))}`,
        received: `${quoted(line.label)} at ${weeklyInWords(weeklyOfLine(subject, line))}, which has them in it again`,
        advice: `Ask which of the two holds the registered manager and the deputy; they may be counted twice, in both lines.`,
      },
    ];
  });
};

function isRecharge(line: CostLine): boolean {
  return recharge.test(line.label);
}

function namesAPost(line: CostLine): boolean {
  const text = lineText(line);
  return !apart.test(text) && posts.some((post) => post.test(text));
}

function bothName(post: RegExp, first: CostLine, second: CostLine): boolean {
  return post.test(lineText(first)) && post.test(second.label);
}
