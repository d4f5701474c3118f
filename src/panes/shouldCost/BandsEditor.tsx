/** The bands of one's own: a name and its conditions a line each, the most demanding first. */
import { Button, Field, mergeClasses, Textarea } from '@fluentui/react-components';
import { oneMoreBand, type TypedBand, type TypedBands } from '../../workflows/shouldCost/typedBands';
import { withEntry } from '../../workflows/shouldCost/typedNeeds';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import type { Sentences } from './useShouldCost';
import { bands as wording } from './wording';

interface BandsEditorProps {
  readonly typed: TypedBands;
  readonly problems: Sentences;
  /** Null puts the starting bands back. */
  readonly change: (typed: TypedBands | null) => void;
}

export function BandsEditor({ typed, problems, change }: BandsEditorProps) {
  const looks = useLooks();
  const { bands } = typed;
  const moveUp = (index: number) => {
    const [before, moved] = [bands[index - 1], bands[index]];
    if (before === undefined || moved === undefined) return;
    change({ ...typed, bands: bands.with(index - 1, moved).with(index, before) });
  };
  return (
    <div className={looks.section}>
      <h3 className={looks.subheading}>{wording.heading}</h3>
      <p className={looks.quiet}>{wording.hint}</p>
      <TypedField
        label={wording.owner}
        words
        text={typed.owner}
        problem={problems['bands.owner']}
        type={(owner) => {
          change({ ...typed, owner });
        }}
      />
      <TypedField
        label={wording.reason}
        words
        text={typed.reason}
        problem={problems['bands.reason']}
        type={(reason) => {
          change({ ...typed, reason });
        }}
      />
      <ol className={looks.list}>
        {bands.map((band, index) => (
          <BandFields
            key={index}
            {...{ band, index, problems }}
            change={(entry) => {
              change({ ...typed, bands: withEntry(bands, index, entry) });
            }}
            moveUp={
              index === 0
                ? null
                : () => {
                    moveUp(index);
                  }
            }
          />
        ))}
      </ol>
      <div className={looks.wrap}>
        <Button
          onClick={() => {
            change({ ...typed, bands: [...bands, oneMoreBand] });
          }}
        >
          {wording.add}
        </Button>
        <Button
          onClick={() => {
            change(null);
          }}
        >
          {wording.useStarting}
        </Button>
      </div>
    </div>
  );
}

interface BandFieldsProps {
  readonly band: TypedBand;
  readonly index: number;
  readonly problems: Sentences;
  readonly change: (entry: Partial<TypedBand> | null) => void;
  readonly moveUp: (() => void) | null;
}

function BandFields({ band, index, problems, change, moveUp }: BandFieldsProps) {
  const looks = useLooks();
  const named = wording.number(index);
  const problem = (part: string) => problems[`band.${String(index)}.${part}`];
  const conditions = (part: 'all' | 'any') => {
    const wrong = problem(part);
    return (
      <Field
        label={wording[part]}
        size="small"
        {...(wrong === undefined ? {} : { validationMessage: wrong })}
      >
        <Textarea
          size="small"
          rows={3}
          resize="vertical"
          aria-label={`${named}: ${wording[part]}`}
          value={band[part]}
          onChange={(_, { value }) => {
            change({ [part]: value });
          }}
        />
      </Field>
    );
  };
  return (
    <li className={mergeClasses(looks.item, looks.section)}>
      <div className={looks.row}>
        <span className={looks.strong}>{named}</span>
        <span className={looks.wrap}>
          {moveUp === null ? null : (
            <Button size="small" aria-label={`${wording.moveUp}: ${named}`} onClick={moveUp}>
              {wording.moveUp}
            </Button>
          )}
          <Button
            size="small"
            aria-label={`${wording.remove}: ${named}`}
            onClick={() => {
              change(null);
            }}
          >
            {wording.remove}
          </Button>
        </span>
      </div>
      <TypedField
        label={wording.name}
        fullLabel={`${named}: ${wording.name}`}
        words
        text={band.name}
        problem={problem('name')}
        type={(name) => {
          change({ name });
        }}
      />
      {conditions('all')}
      {conditions('any')}
    </li>
  );
}
