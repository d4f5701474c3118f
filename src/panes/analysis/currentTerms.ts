/**
 * What stands in an analysis's fields: what was typed, else what was kept in the workbook, else nothing; and the rows of its
 * long list, where a table of the workbook was read for them.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import {
  readBeside,
  type AnyAnalysis,
  type RowsFromTables,
  type RowsRead,
  type RunAnalysis,
} from '../../workflows/typed/analysis';
import { keptTerms } from '../../workflows/typed/keptTerms';
import type { JsonObject } from '../../workflows/typed/jsonValue';
import { scenarioForm, scenarioIn } from '../../workflows/figures/scenarioForm';
import {
  emptyForm,
  givenFrom,
  isEmptyForm,
  typedFrom,
  type TypedForm,
} from '../../workflows/typed/typedForm';
import type { PaneState } from '../state/paneState';
import { analysesDraft } from './draft';

export function currentTerms(analysis: AnyAnalysis, { drafts, settings }: PaneState): TypedForm {
  const typed = analysesDraft.in(drafts).typed[analysis.id];
  if (typed !== undefined) return typed;
  const kept = keptTerms.read(settings.kept[keptTerms.name])?.[analysis.id];
  return kept === undefined ? emptyForm(analysis.form) : typedFrom(analysis.form, kept);
}

/** Kept and typed beside the terms, under a name that no analysis has. */
const figuresName = 'figures to come';

/** Scenario figures as typed, or as kept in the workbook. */
export function currentFigures({ drafts, settings }: Pick<PaneState, 'drafts' | 'settings'>): TypedForm {
  const typed = analysesDraft.in(drafts).typed[figuresName];
  const kept = keptTerms.read(settings.kept[keptTerms.name])?.[figuresName];
  return typed ?? typedFrom(scenarioForm, kept ?? {});
}

export const withFigures = (
  typed: Readonly<Record<string, TypedForm>>,
  figures: TypedForm,
): Readonly<Record<string, TypedForm>> => ({ ...typed, [figuresName]: figures });

/** Null where no table was read, or where the one that was holds no such list. */
export function currentRows(
  { tables }: AnyAnalysis,
  { drafts, asAt }: Pick<PaneState, 'drafts' | 'asAt'>,
): RowsRead | null {
  const { received } = analysesDraft.in(drafts);
  return tables === null || received === null ? null : readersOf(tables)(received)(asAt);
}

/** What was received is read once for each kind of list and each day. */
const readersOf = workedOutOnce((tables: RowsFromTables) =>
  workedOutOnce((received: ReceivedWorkbook) => onceForDay((asAt) => tables.read(received, asAt))),
);

function onceForDay<Result>(workOut: (day: IsoDate) => Result): (day: IsoDate) => Result {
  let known: { readonly day: IsoDate; readonly result: Result } | null = null;
  return (day) => {
    if (known?.day !== day) known = { day, result: workOut(day) };
    return known.result;
  };
}

export function runCurrent(
  analysis: AnyAnalysis,
  typed: TypedForm,
  state: Pick<PaneState, 'drafts' | 'settings' | 'asAt'>,
): RunAnalysis {
  const { scenario } = analysis.restsOnFigures
    ? scenarioIn(givenFrom(currentFigures(state)))
    : { scenario: null };
  const read = currentRows(analysis, state);
  return analysis.run(givenFrom(typed), { asAt: state.asAt, scenario }, read?.rows, readBeside(read));
}

/** Terms of every analysis as the workbook keeps them, with those of one put in their place. */
export function termsToKeep(
  kept: JsonObject | undefined,
  id: string,
  { typed, figures }: { readonly typed: TypedForm; readonly figures: TypedForm },
): JsonObject {
  const ofFigures = isEmptyForm(figures) ? {} : { [figuresName]: givenFrom(figures) };
  const others = Object.entries(keptTerms.read(kept) ?? {}).filter(([name]) => name !== figuresName);
  return keptTerms.toKeep({ ...Object.fromEntries(others), ...ofFigures, [id]: givenFrom(typed) });
}
