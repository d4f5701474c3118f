/**
 * What the exchange answers, on a page that can be given away: statistics of others where enough stand behind them, and where
 * one's own placements stand among those of their provider and band: positions, never a price or a name. All questions of the
 * page are held against one another, so that no two of its answers tell a few placements between them.
 *
 * Worked example: 32 records of four councils and two providers: all, and those of one band, are answered; one provider's are not.
 */
import { priceFinding, refused, worked, type Worked } from '../../domain/evidence/priceFinding';
import type { ExchangeQuestion } from '../../domain/exchange/askExchange';
import { askInTurn } from '../../domain/exchange/askInTurn';
import { wordKey, type ExchangeRecord } from '../../domain/exchange/exchangeRecord';
import { describeExchange } from '../../sheets/askExchange/exchangeWorkbook';
import { layOut } from '../../sheets/core/layout';
import { isMonth } from '../exchange/exchangeFile';
import { answerAsJson, parityAsJson } from '../exchange/tellExchange';
import { analysis } from '../typed/analysis';
import { optionally, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';
import { recordList, recordsOfRows, recordTables } from './exchangeRows';
import { saidOnPage, tellAnswers, type ExchangeAnswered } from './tellAnswers';

const form = {
  council: optionally(
    words('Your council', {
      hint: 'Where your own placements stand among others; empty for statistics alone.',
    }),
  ),
  questions: listOf(
    'question',
    {
      provider: optionally(words('Provider')),
      region: optionally(words('Region')),
      provision: optionally(words('Type of provision')),
      sourcing: optionally(words('How it was sourced')),
      band: optionally(words('Need')),
      month: optionally(words('Month', { hint: 'Such as 2026-10.' })),
    },
    {
      label: 'Questions',
      hint: 'A row each; an empty one asks of all placements. Let those stand that were answered: later ones are held against them.',
      least: 0,
      most: 40,
    },
  ),
  records: recordList,
};

type Terms = ValuesOfForm<typeof form>;

/** Eight placements of each provider and need, two of them of each council. */
const exampleRecord = (index: number) => ({
  council: ['Northshire', 'Southshire', 'Eastshire', 'Westshire'][Math.floor(index / 4) % 4] ?? '',
  reference: String(index + 1).padStart(64, '0'),
  month: '2026-10',
  weekly: String(4400 + ((index * 7) % 32) * 30),
  provider: index % 2 === 0 ? 'Alder Care' : 'Beech Homes',
  band: Math.floor(index / 2) % 2 === 0 ? 'Band 3' : 'Band 4',
  region: 'North West',
});

export const askExchange = analysis({
  id: 'askExchange',
  command: 'ask-exchange',
  title: 'Exchange',
  purpose:
    'See what placements cost other councils, where enough stand behind a figure, and where yours stand among them.',
  form,
  example: {
    council: 'Northshire',
    questions: [{ month: '2026-10' }, { band: 'Band 3' }, { provider: 'Alder Care' }],
    records: Array.from({ length: 32 }, (_, index) => exampleRecord(index)),
  },
  tables: recordTables,
  answer,
  tell: tellAnswers,
  json: ({ records, councils, answers, parities }) => ({
    records: records.length,
    councils,
    answers: answers.map(({ question, answer: of }) => answerAsJson(question, of)),
    own: parities.map(parityAsJson),
  }),
  write: (answered, _, { asAt }) => layOut(describeExchange({ ...saidOnPage(answered), asAt })),
});

function answer(terms: Terms): Worked<ExchangeAnswered> {
  const { records, findings } = recordsOfRows(terms.records);
  if (records.length === 0)
    return refused(
      ...findings,
      priceFinding('no-record', {
        at: 'records',
        expected: 'at least one record of the exchange',
        received: 'none that can be read',
        advice: 'Open the file of the exchange as a sheet, and read it.',
      }),
    );
  const strange = terms.questions.flatMap(({ month }, index) =>
    month === undefined || isMonth(month.trim()) ? [] : [notAMonth(index, month)],
  );
  if (strange.length > 0) return refused(...findings, ...strange);
  const council = terms.council ?? null;
  const isThere = records.some((record) => wordKey(record.council) === wordKey(council ?? record.council));
  const questions = terms.questions.map(questionOf);
  const asked = askInTurn(records, questions.length === 0 && council === null ? [{}] : questions, council);
  return worked({ ...asked, records, councils: councilsIn(records), council }, [
    ...findings,
    ...(isThere ? [] : [notAmongThem(council ?? '')]),
  ]);
}

const questionOf = (typed: Terms['questions'][number]): ExchangeQuestion =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );

const councilsIn = (records: readonly ExchangeRecord[]): number =>
  new Set(records.map(({ council }) => wordKey(council))).size;

const notAMonth = (index: number, month: string) =>
  priceFinding('day-not-read', {
    at: `questions[${String(index + 1)}].month`,
    expected: 'a month such as 2026-10',
    received: month,
    advice: 'Write the year, a hyphen and the month in two figures.',
  });

const notAmongThem = (council: string) =>
  priceFinding(
    'council-not-in-the-exchange',
    {
      at: 'council',
      expected: 'a council whose placements are in the records',
      received: council,
      advice: 'Spell it as in its file, or leave it empty: then statistics alone are told.',
    },
    'warning',
  );
