/** What of a list is in no figure of a fee round, and which ways of writing a name were taken as one. */
import { countInWords } from '../../domain/evidence/countInWords';
import { namesJoined } from '../../domain/evidence/namesAsOne';
import { councilKey } from '../../domain/evidence/organisationKey';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import { notStated } from '../../domain/portfolio/placed';
import type { FeeRoundOfList } from '../../domain/portfolio/feeRoundOfList';

export const leftOut = (round: FeeRoundOfList): readonly PriceFinding[] => [
  ...startsLater(round),
  ...withOthers(round),
];

function startsLater({ startLater, terms: { from } }: FeeRoundOfList): readonly PriceFinding[] {
  if (startLater.length === 0) return [];
  const all = inAll(startLater);
  return [
    priceFinding(
      'rows-left-out',
      {
        at: 'placements',
        expected: `placements that are there on ${from}`,
        received: `${String(all)} that ${all === 1 ? 'starts' : 'start'} later (${startLater.map(({ council, placements }) => `${council} ${String(placements)}`).join(', ')})`,
        advice: 'They are in no figure here: agree with the provider at which fee they start.',
      },
      'note',
    ),
  ];
}

/** A row that names no provider may be of this one: that is more than a note. */
function withOthers({ ofOthers, terms: { provider } }: FeeRoundOfList): readonly PriceFinding[] {
  if (ofOthers.length === 0 || provider === null) return [];
  const named = ofOthers
    .slice(0, mostNamed)
    .map(({ provider: other, placements }) => `${other} ${String(placements)}`);
  const more = ofOthers.length - named.length;
  return [
    priceFinding(
      'rows-left-out',
      {
        at: 'provider',
        expected: `placements with ${provider}`,
        received: `${String(inAll(ofOthers))} with other names (${named.join(', ')}${more > 0 ? `, and ${countInWords(more, 'name')} more` : ''})`,
        advice: 'They are in no figure here: where one of them is this provider, write its name alike.',
      },
      ofOthers.some(({ provider: other }) => other === notStated) ? 'warning' : 'note',
    ),
  ];
}

const mostNamed = 20;

const inAll = (counts: readonly { readonly placements: number }[]): number =>
  counts.reduce((sum, { placements }) => sum + placements, 0);

/** Of the provider, where one is asked for, and of councils in the round; an answer of nobody is told elsewhere. */
export function namesJoinedIn(
  { namesOf: { providers, councils }, terms: { provider } }: FeeRoundOfList,
  answering: readonly string[],
): readonly PriceFinding[] {
  const known = new Set(councils.map(councilKey));
  return [
    ...(provider === null ? [] : namesJoined('provider', 'provider', [provider, ...providers])),
    ...namesJoined('council', 'council', [
      ...councils,
      ...answering.filter((council) => known.has(councilKey(council))),
    ]),
  ];
}
