/**
 * The one list of everything a submission is asked: four sections, each with its fields in the order of the form.
 * To add a question, add its id to `fieldIds.ts` and one entry to its section; template, reader, JSON Schema, checks
 * and labels follow.
 */
import { costFields } from './costFields';
import type { AnyField, Field } from './field';
import type { CostFieldId, NeedFieldId, PlacementFieldId, PostFieldId } from './fieldIds';
import { needFields } from './needFields';
import { placementFields } from './placementFields';
import { postFields } from './postFields';

export type SectionName = 'placement' | 'staffing' | 'costs' | 'additionalNeeds';

/** Every id has its field, under its own name: the compiler says so. */
type FieldsOf<Id extends string> = { readonly [K in Id]: Field<K, unknown> };

export const placementQuestions: FieldsOf<PlacementFieldId> = placementFields;
const postQuestions: FieldsOf<PostFieldId> = postFields;
const costQuestions: FieldsOf<CostFieldId> = costFields;
const needQuestions: FieldsOf<NeedFieldId> = needFields;

/** The sections by their names in JSON, each with its fields in the order of the form. */
export const sectionFields: Readonly<Record<SectionName, readonly AnyField[]>> = {
  placement: Object.values(placementQuestions),
  staffing: Object.values(postQuestions),
  costs: Object.values(costQuestions),
  additionalNeeds: Object.values(needQuestions),
};
