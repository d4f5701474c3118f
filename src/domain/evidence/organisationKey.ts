/**
 * Under what name a provider or a council is counted: two ways of writing one name are one, so that nobody is two by a spelling.
 * Capitals, accents, spaces and signs do not count, "&" is "and", and what a company or a council is by law is no part of its
 * name. Two that are taken as one by mistake are fewer: more is suppressed, nothing more is shown.
 *
 * Worked example: "Elm & Ash Care Ltd." and "ELM AND ASH  CARE LIMITED" are one; so are "Northby", "Northby City Council",
 * "Northby LBC" and "London Borough of Northby (Children’s Services)".
 */
import { rememberedByText } from './foundByKey';

type Phrase = readonly string[];

const phrases = (text: string): readonly Phrase[] => text.split(', ').map((phrase) => phrase.split(' '));

const legalForms = phrases(
  'community interest company, limited, ltd, plc, llp, lp, cic, cio, inc, company, co',
);
const councilForms = phrases(
  'london borough of, royal borough of, metropolitan borough of, city of, county of, childrens services, childrens social care, council, corporation, authority, unitary, county, city, london borough, borough, metropolitan, district, lbc, mbc, mdc, cbc, bc, cc, dc, lb, rb',
);
const councilBeginnings = phrases(
  'london borough of, royal borough of, metropolitan borough of, borough of, city of, county of, county, lb of, rb of, lb, rb',
);
/** As towns and counties shorten them. */
const shortened: Readonly<Record<string, string>> = {
  ne: 'north east',
  nw: 'north west',
  se: 'south east',
  sw: 'south west',
};

export const providerKey = rememberedByText((name) => withoutEnd(wordsOf(name), legalForms).join(''));

export const councilKey = rememberedByText((name) =>
  withoutEnd(
    withoutStart(
      wordsOf(name).flatMap((word) => shortened[word]?.split(' ') ?? word),
      councilBeginnings,
    ),
    councilForms,
  ).join(''),
);

/** Letters and digits alone: a full stop or an apostrophe parts no word, any other sign does. */
export function wordsOf(name: string): Phrase {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[&+]/g, ' and ')
    .replace(/[\p{M}\p{Cf}.'’‘`]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return withoutStart(words, [['the']]);
}

/** Never all of a name: "The Company Ltd" keeps a word. */
function withoutStart(words: Phrase, beginnings: readonly Phrase[]): Phrase {
  const found = beginnings.find(
    (phrase) => words.length > phrase.length && phrase.every((word, index) => words[index] === word),
  );
  return found === undefined ? words : words.slice(found.length);
}

function withoutEnd(words: Phrase, ends: readonly Phrase[]): Phrase {
  const found = ends.find(
    (phrase) =>
      words.length > phrase.length &&
      phrase.every((word, index) => words[words.length - phrase.length + index] === word),
  );
  return found === undefined ? words : withoutEnd(words.slice(0, -found.length), ends);
}

export interface NameAsWritten {
  readonly kind: 'council' | 'provider';
  readonly name: string;
}

/** Names that are counted as one though they are written in several ways, each with its ways in order. */
export function namesTakenAsOne(
  names: Iterable<NameAsWritten>,
): readonly (Pick<NameAsWritten, 'kind'> & { readonly ways: readonly string[] })[] {
  const found = new Map<string, { readonly kind: NameAsWritten['kind']; readonly ways: Set<string> }>();
  for (const { kind, name } of names) {
    const key = `${kind} ${kind === 'council' ? councilKey(name) : providerKey(name)}`;
    const known = found.get(key) ?? { kind, ways: new Set<string>() };
    known.ways.add(name.trim().replace(/\s+/g, ' '));
    found.set(key, known);
  }
  return [...found.entries()]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .flatMap(([, { kind, ways }]) => (ways.size < 2 ? [] : [{ kind, ways: [...ways].sort() }]));
}
