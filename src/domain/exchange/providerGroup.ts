/**
 * Under what name a provider is looked at where the question is whether most of an answer is one provider's: its trading names and
 * companies are one. Names that begin with the same word are, once articles, "St", words of trade, points of the compass and what
 * follows "t/a" have dropped. Two that share a word by chance are one as well: more is suppressed, nothing more is shown. How many
 * providers an answer has is counted by their own names.
 *
 * Worked example: "Elm Care", "The Elm Group (UK) Ltd", "Elmcare North" and "Elm Care t/a Oak House" are one: "elm".
 */
import { rememberedByText } from '../evidence/foundByKey';
import { providerKey, wordsOf } from '../evidence/organisationKey';

const droppedWords = new Set(
  [
    'a an the of at for in st saint',
    'care caring home homes house houses child children childrens childs kids young people youth family families',
    'residential fostering education therapeutic specialist social support supported living',
    'service services group groups holding holdings trading partnership provider providers',
    'limited ltd plc llp lp cic cio inc company co',
    'uk gb britain england english wales welsh scotland british national',
    'north south east west northern southern eastern western central northeast northwest southeast southwest',
  ].flatMap((words) => words.split(' ')),
);

/** What may be written to a name without a space, so that "Elmcare" begins as "Elm Care" does. */
const joinedEnds = ['childrenshomes', 'care', 'homes', 'group', 'services'];

export const providerGroup = rememberedByText((name) => {
  const first = wordsOf(beforeTradingAs(name)).find((word) => !droppedWords.has(word));
  return first === undefined ? providerKey(name) : withoutJoinedEnd(first);
});

const beforeTradingAs = (name: string): string =>
  name.split(/\b(?:t\s*\/\s*as?|trading as|formerly|dba)(?=\s)/iu).find((part) => part.trim() !== '') ?? name;

function withoutJoinedEnd(word: string): string {
  const end = joinedEnds.find((each) => word.length > each.length && word.endsWith(each));
  return end === undefined ? word : word.slice(0, -end.length);
}
