/** Children and places, prices, the provider’s costs: what all contracts share. Most can be moved as well as typed. */
import { makeStyles } from '@fluentui/react-components';
import { sliderOf, sliderRanges, type SliderField as Sliding } from '../../workflows/contracts/sliders';
import { withTerm, type TermField, type TypedContracts } from '../../workflows/contracts/typedContracts';
import { useLooks } from '../parts/useLooks';
import { SliderField } from '../parts/SliderField';
import { TypedField } from '../parts/TypedField';
import type { Sentences, Edit } from './useContracts';
import { termWords } from './wording';

const useOwnLooks = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    minWidth: 0,
    // A field reached from below is not left under the picture that stays in view.
    '& input': { scrollMarginTop: '310px' },
  },
});

interface TermFieldsProps {
  readonly heading: string;
  readonly hint?: string;
  readonly fields: readonly TermField[];
  readonly typed: TypedContracts;
  readonly problems: Sentences;
  readonly edit: Edit;
}

export function TermFields({ heading, hint, fields, typed, problems, edit }: TermFieldsProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{heading}</h2>
      {hint === undefined ? null : <p className={looks.quiet}>{hint}</p>}
      <div className={own.fields}>
        {fields.map((field) => (
          <Term key={field} field={field} text={typed.terms[field]} problem={problems[field]} edit={edit} />
        ))}
      </div>
    </section>
  );
}

interface TermProps {
  readonly field: TermField;
  readonly text: string;
  readonly problem: string | undefined;
  readonly edit: Edit;
}

function Term({ field, text, problem, edit }: TermProps) {
  const words = termWords[field];
  const type = (changed: string) => {
    edit((typed) => withTerm(typed, field, changed));
  };
  return canSlide(field) ? (
    <SliderField {...{ ...words, text, problem, type }} slider={sliderOf(field, text)} />
  ) : (
    <TypedField {...{ ...words, text, problem, type }} />
  );
}

function canSlide(field: TermField): field is Sliding {
  return field in sliderRanges;
}
