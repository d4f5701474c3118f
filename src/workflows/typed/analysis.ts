/**
 * What an analysis is, the same door on every floor: it asks for terms, answers, tells the answer in words, gives it as
 * JSON and writes it as a workbook. The command line, the pane, the kept terms and the sheets follow from this one record;
 * which analyses there are stands in `analyses.ts`.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { PriceFinding, Worked } from '../../domain/evidence/priceFinding';
import type { FeeSubmission } from '../../domain/submission/feeSubmission';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { markedAsScenario } from '../../sheets/core/scenarioOnSheets';
import { scenarioAsList, scenarioSentence } from '../figures/scenarioOfAnalysis';
import { withFound } from './foundOfList';
import { fractionsInTerms } from './fractionForPercent';
import { weekdaysInTerms } from './weekdays';
import { tellingHidden } from './hiddenLists';
import { readForm, type FieldProblem, type Form, type ValuesOfForm } from './form';
import type { JsonObject } from './jsonValue';

/** What an analysis may look up beside its terms. */
export interface AnalysisReference {
  /** The day whose published figures are in force. */
  readonly asAt: IsoDate;
  /** Figures of days for which nothing is published; every answer beside them is marked as a scenario. */
  readonly scenario?: ScenarioFigures | null;
}

/** A table in words: figures stand right; the last row may be a total. */
export interface ToldTable {
  readonly title: string;
  readonly columns: readonly { readonly header: string; readonly isFigure: boolean }[];
  readonly rows: readonly (readonly string[])[];
  readonly hasTotal: boolean;
}

/** An answer in words, for a terminal, a pane and a statement alike. */
export interface Told {
  /** One sentence that can be said aloud. */
  readonly headline: string;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly tables: readonly ToldTable[];
  /** What to know beside the figures. */
  readonly sentences: readonly string[];
}

/** What a table gave: rows for the list, and one sentence on what was found where. */
export interface RowsRead {
  readonly rows: readonly unknown[];
  /** Rows of other lists of the form that stood beside it, by the list: a referral log beside the placements. */
  readonly beside?: RowsOfLists;
  readonly sentence: string;
  readonly findings: readonly PriceFinding[];
}

/** What was read from tables beside the rows themselves: rows of other lists, and what was found where. */
export type ReadBeside = Pick<RowsRead, 'beside' | 'findings'> & { readonly sentences: readonly string[] };

export const readBeside = (read: RowsRead | null): ReadBeside =>
  read === null ? { sentences: [], findings: [] } : { ...read, sentences: [read.sentence] };

/** Rows by the name of the list that they belong to. */
export type RowsOfLists = Readonly<Record<string, readonly unknown[]>>;

/**
 * For an analysis whose terms are mostly one long list: its rows come from a table (a file, a sheet, every file of a folder)
 * as well as from the list of that name in the form. Rows are typed as that list's are.
 */
export interface RowsFromTables {
  /** The list of the form that the rows belong to. */
  readonly list: string;
  /** "a table of placements" */
  readonly what: string;
  /** Null where the workbook holds no such table. The day decides which of several fees, years or prices is that of now. */
  readonly read: (workbook: ReceivedWorkbook, asAt: IsoDate) => RowsRead | null;
  /** A provider's submission as a row, where a folder holds some. */
  readonly ofSubmission?: (submission: FeeSubmission, asAt: IsoDate) => RowsRead;
  /** A workbook of ours as a row, from its named cells; null where it is none that this analysis can count. */
  readonly ofReviewed?: (file: string, named: ReadonlyMap<string, string | number>) => RowsRead | null;
}

export interface Analysis<F extends Form = Form, Answer = unknown> {
  /** One name everywhere: `jointFunding`; the command is `joint-funding`. */
  readonly id: string;
  readonly command: string;
  /** As a menu names it: "Who pays". */
  readonly title: string;
  /** What a person comes for, in one sentence. */
  readonly purpose: string;
  readonly form: F;
  /** An invented case, as JSON: what "Try it" fills in. */
  readonly example: JsonObject;
  readonly tables?: RowsFromTables;
  /** Pay, NI and pension figures of a day count: of days to come they may be typed. */
  readonly restsOnFigures?: boolean;
  readonly answer: (terms: ValuesOfForm<F>, reference: AnalysisReference) => Worked<Answer>;
  readonly tell: (answer: Answer) => Told;
  readonly json: (answer: Answer) => JsonObject;
  /** The workbook of an answer: its terms as inputs, every figure live. */
  readonly write: (answer: Answer, terms: ValuesOfForm<F>, reference: AnalysisReference) => WorkbookGrid;
}

export interface AnsweredAnalysis {
  readonly told: Told;
  /** Made when it is asked for, as the workbook is: of ten thousand rows each is a second's work. */
  readonly json: () => JsonObject;
  /** Laid out when it is asked for. */
  readonly workbook: () => WorkbookGrid;
}

/** What became of the terms: what cannot be meant, what to look at, and the answer where there is one. */
export interface RunAnalysis {
  readonly problems: readonly FieldProblem[];
  readonly findings: readonly PriceFinding[];
  readonly answered: AnsweredAnalysis | null;
}

/** An analysis as the doors see it: nobody outside needs to know the types of its terms and of its answer. */
export interface AnyAnalysis {
  readonly id: string;
  readonly command: string;
  readonly title: string;
  readonly purpose: string;
  readonly form: Form;
  readonly example: JsonObject;
  readonly tables: RowsFromTables | null;
  readonly restsOnFigures: boolean;
  /** `rows` were read from tables and join those of the list. */
  readonly run: (
    given: unknown,
    reference: AnalysisReference,
    rows?: readonly unknown[],
    read?: ReadBeside,
  ) => RunAnalysis;
}

export function analysis<F extends Form, Answer>(record: Analysis<F, Answer>): AnyAnalysis {
  const { id, command, title, purpose, form, example, tables = null, restsOnFigures = false } = record;
  return {
    id,
    command,
    title,
    purpose,
    form,
    example,
    tables: tables === null ? null : tellingHidden(tables),
    restsOnFigures,
    run: (given, reference, rows = [], { beside = {}, ...found } = { sentences: [], findings: [] }) => {
      const read = readForm(
        rows.length === 0 || tables === null ? form : withoutLeast(form, tables.list),
        given,
      );
      if (read.value === null) return { problems: read.problems, findings: [], answered: null };
      const terms = tables === null ? read.value : withRows(read.value, { ...beside, [tables.list]: rows });
      const { value, findings: ofAnswer } = record.answer(terms, reference);
      const findings = [...fractionsInTerms(form, given), ...weekdaysInTerms(form, given), ...ofAnswer];
      if (value === null) return { problems: [], findings, answered: null };
      const answered = withScenario(reference.scenario ?? null, {
        told: record.tell(value),
        json: () => record.json(value),
        workbook: () => record.write(value, terms, reference),
      });
      return {
        problems: [],
        findings,
        answered: tables === null ? answered : withFound(answered, found, ofAnswer),
      };
    },
  };
}

/** Where scenario figures were given, words, JSON and every sheet say so. */
function withScenario(scenario: ScenarioFigures | null, answered: AnsweredAnalysis): AnsweredAnalysis {
  if (scenario === null) return answered;
  const sentence = scenarioSentence(scenario);
  return {
    told: { ...answered.told, sentences: [...answered.told.sentences, sentence] },
    json: () => ({ ...answered.json(), scenario: scenarioAsList(scenario) }),
    workbook: () => markedAsScenario(answered.workbook(), sentence),
  };
}

/** The list may be empty where its rows come from a table. */
function withoutLeast<F extends Form>(form: F, list: string): F {
  return Object.fromEntries(
    Object.entries(form).map(([name, part]) => [
      name,
      name === list && part.form === 'list' ? { ...part, least: 0 } : part,
    ]),
  ) as F;
}

function withRows<F extends Form>(terms: ValuesOfForm<F>, read: RowsOfLists): ValuesOfForm<F> {
  const typed = terms as Readonly<Record<string, readonly unknown[] | undefined>>;
  const joined = Object.entries(read)
    .filter(([, rows]) => rows.length > 0)
    .map(([list, rows]) => [list, [...(typed[list] ?? []), ...rows]] as const);
  return { ...terms, ...Object.fromEntries(joined) };
}
