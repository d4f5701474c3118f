/** Every parameter with its three ends and its source; any can be replaced by the council's own, with owner and reason. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { rangeEnds } from '../../domain/shouldCost/parameters';
import type { ParameterOnScreen } from '../../workflows/shouldCost/parametersOnScreen';
import { withParameter, type TypedRange } from '../../workflows/shouldCost/typedNeeds';
import { Disclosure } from '../parts/Disclosure';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import { useFieldLooks } from './RotaFields';
import type { Sentences, Edit } from './useShouldCost';
import { parameters, results } from './wording';

interface ParametersProps {
  readonly list: readonly ParameterOnScreen[];
  readonly problems: Sentences;
  readonly edit: Edit;
}

export function Parameters({ list, problems, edit }: ParametersProps) {
  const looks = useLooks();
  const anyProblem = Object.keys(problems).some((field) => field.startsWith('parameter.'));
  return (
    <Disclosure heading={parameters.heading} keepOpen={anyProblem}>
      {() => (
        <>
          <p className={looks.quiet}>{parameters.hint}</p>
          <ul className={looks.list}>
            {list.map((each) => (
              <Parameter
                key={each.id}
                each={each}
                problems={problems}
                change={(range) => {
                  edit((before) => withParameter(before, each.id, range));
                }}
              />
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

interface ParameterProps {
  readonly each: ParameterOnScreen;
  readonly problems: Sentences;
  /** Null goes back to the starting figures. */
  readonly change: (range: TypedRange | null) => void;
}

function Parameter({ each, problems, change }: ParameterProps) {
  const looks = useLooks();
  const { label, ends, sources, own, start } = each;
  return (
    <li className={mergeClasses(looks.item, looks.section)}>
      <div className={looks.row}>
        <span className={looks.strong}>{label}</span>
        <Button
          size="small"
          aria-label={own === null ? parameters.changeOf(label) : parameters.useStartingOf(label)}
          onClick={() => {
            change(own === null ? start : null);
          }}
        >
          {own === null ? parameters.change : parameters.useStarting}
        </Button>
      </div>
      {own === null ? (
        <>
          <p className={looks.text}>{ends}</p>
          {sources.map((source) => (
            <p key={source} className={looks.quiet}>
              {source}
            </p>
          ))}
        </>
      ) : (
        <OwnRange {...{ each, own, problems, change }} />
      )}
    </li>
  );
}

function OwnRange({ each, own, problems, change }: ParameterProps & { readonly own: TypedRange }) {
  const looks = useFieldLooks();
  const words = useLooks();
  const { id, label, unit } = each;
  const problemOf = (name: string) => problems[`parameter.${id}.${name}`];
  const field = (name: keyof TypedRange, shown: string, inWords: boolean, hint?: string) => (
    <TypedField
      key={name}
      label={shown}
      fullLabel={`${label}: ${shown}`}
      words={inWords}
      hint={hint}
      text={own[name]}
      problem={problemOf(name)}
      type={(text) => {
        change({ ...own, [name]: text });
      }}
    />
  );
  return (
    <>
      <p className={words.quiet}>{unit}</p>
      <div className={looks.fields}>{rangeEnds.map((end) => field(end, results[end], false))}</div>
      {field('owner', parameters.owner, true, parameters.ownerHint)}
      {field('reason', parameters.reason, true)}
    </>
  );
}
