/** The council's own side of `open-book review`: terms from a file, options over it, and its rate card. */
import type { AgreedRate } from '../../domain/contracts/models/rateCard';
import { defaultWeeksPerYear } from '../../domain/calendar/weeksPerYear';
import { noTerms, type NegotiationTerms } from '../../domain/negotiation/negotiationTerms';
import { negotiationTermsFromJson } from '../../workflows/review/negotiationTermsFromJson';
import { findingInWords } from '../../workflows/review/tell';
import type { Terminal } from './command';
import { openJson } from './openJson';
import { openRateCard } from './openRateCard';
import type { ReviewArguments } from './reviewArguments';

export interface NegotiationBeside {
  readonly terms: NegotiationTerms;
  readonly rateCard: readonly AgreedRate[];
}

export async function negotiationBeside(
  { terms: file, stated, rateCard: card, weeksPerYear, opening }: ReviewArguments,
  terminal: Terminal,
): Promise<NegotiationBeside | 'unusable'> {
  const ofFile = file === null ? noTerms : await termsIn(file, opening, terminal);
  if (ofFile === null) return 'unusable';
  const terms: NegotiationTerms = {
    ...ofFile,
    offers: stated.offer === null ? ofFile.offers : [{ on: null, weekly: stated.offer }],
    ownLimit: stated.ownLimit ?? ofFile.ownLimit,
    basis: stated.basis ?? ofFile.basis,
  };
  if (card === null) return { terms, rateCard: [] };
  const { value, findings } = await openRateCard(card, weeksPerYear ?? defaultWeeksPerYear, opening);
  for (const finding of findings) terminal.complain(findingInWords(finding));
  return value === null ? 'unusable' : { terms, rateCard: value };
}

async function termsIn(
  path: string,
  opening: ReviewArguments['opening'],
  terminal: Terminal,
): Promise<NegotiationTerms | null> {
  const advice =
    'It holds such as {"ownLimit": 5300, "limitRestsOn": "budget", "offers": [{"on": "2026-09-14", "weekly": 5150}]}.';
  const content = await openJson(path, advice, opening, terminal);
  if (content === undefined) return null;
  const read = negotiationTermsFromJson(content);
  if (read.kind === 'understood') return read.value;
  for (const problem of read.problems) terminal.complain(problem);
  return null;
}
