/** What stands in an analysis's fields: what was typed, else what was kept in the workbook, else nothing. */
import type { AnyAnalysis } from '../../workflows/typed/analysis';
import { isObject } from '../../workflows/typed/inputFields';
import type { JsonObject } from '../../workflows/typed/jsonValue';
import { emptyForm, givenFrom, typedFrom, type TypedForm } from '../../workflows/typed/typedForm';
import type { PaneState } from '../state/paneState';

const keptVersion = 1;

export function currentTerms(analysis: AnyAnalysis, { drafts, settings }: PaneState): TypedForm {
  const typed = drafts.analyses.typed[analysis.id];
  if (typed !== undefined) return typed;
  const kept = keptTerms(settings.kept['analyses'])[analysis.id];
  return kept === undefined ? emptyForm(analysis.form) : typedFrom(analysis.form, kept);
}

/** Terms of every analysis as the workbook keeps them, with those of one put in their place. */
export function termsToKeep(kept: JsonObject | undefined, id: string, typed: TypedForm): JsonObject {
  return { version: keptVersion, terms: { ...keptTerms(kept), [id]: givenFrom(typed) } };
}

/** A version not known here is left alone. */
function keptTerms(kept: JsonObject | undefined): Readonly<Record<string, JsonObject>> {
  const terms = kept?.['version'] === keptVersion ? kept['terms'] : undefined;
  return isObject(terms) ? (terms as Readonly<Record<string, JsonObject>>) : {};
}
