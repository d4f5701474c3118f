/** The band the needs fall into and why, the rate agreed for it, and one's own rate card. */
import { Button, Field, Input, mergeClasses, Select } from '@fluentui/react-components';
import type { BandInWords } from '../../workflows/shouldCost/bandInWords';
import type { TypedBands } from '../../workflows/shouldCost/typedBands';
import {
  oneMoreRate,
  withEntry,
  type TypedNeeds,
  type TypedRate,
} from '../../workflows/shouldCost/typedNeeds';
import { Disclosure } from '../parts/Disclosure';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import { useFieldLooks } from './RotaFields';
import type { Sentences, Edit } from './useShouldCost';
import { BandsEditor } from './BandsEditor';
import { bands as bandWords, rates, results } from './wording';

interface BandAndRatesProps {
  readonly band: BandInWords;
  readonly bands: readonly string[];
  /** The bands in use, to begin from where somebody changes them. */
  readonly inUse: TypedBands | null;
  readonly typed: TypedNeeds;
  readonly problems: Sentences;
  readonly edit: Edit;
}

export function BandAndRates({ band, bands, inUse, typed, problems, edit }: BandAndRatesProps) {
  const looks = useLooks();
  const anyProblem = Object.keys(problems).some((field) => /^(rate|bands?)\./.test(field));
  return (
    <Disclosure heading={results.band} keepOpen={anyProblem}>
      {() => (
        <>
          <p className={looks.text}>
            {results.bandIs}: <span className={looks.strong}>{band.band}</span>
          </p>
          {[...band.because, ...band.passedOver].map((sentence) => (
            <p key={sentence} className={looks.quiet}>
              {sentence}
            </p>
          ))}
          <p className={looks.quiet}>{band.owner}</p>
          <p className={looks.text}>{band.rate}</p>
          {typed.bands === null ? (
            <div className={looks.wrap}>
              <Button
                disabled={inUse === null}
                onClick={() => {
                  edit((before) => ({ ...before, bands: inUse }));
                }}
              >
                {bandWords.change}
              </Button>
            </div>
          ) : (
            <BandsEditor
              typed={typed.bands}
              problems={problems}
              change={(changed) => {
                edit((before) => ({ ...before, bands: changed }));
              }}
            />
          )}
          <h3 className={looks.subheading}>{rates.heading}</h3>
          <p className={looks.quiet}>{rates.hint}</p>
          <ol className={looks.list}>
            {typed.rates.map((rate, index) => (
              <Rate
                key={index}
                {...{ rate, index, bands, problems }}
                change={(change) => {
                  edit((before) => ({ ...before, rates: withEntry(before.rates, index, change) }));
                }}
              />
            ))}
          </ol>
          <div className={looks.wrap}>
            <Button
              onClick={() => {
                edit((before) => ({ ...before, rates: [...before.rates, oneMoreRate] }));
              }}
            >
              {rates.add}
            </Button>
          </div>
        </>
      )}
    </Disclosure>
  );
}

interface RateProps {
  readonly rate: TypedRate;
  readonly index: number;
  readonly bands: readonly string[];
  readonly problems: Sentences;
  readonly change: (change: Partial<TypedRate> | null) => void;
}

function Rate({ rate, index, bands, problems, change }: RateProps) {
  const looks = useLooks();
  const own = useFieldLooks();
  const named = rates.number(index);
  const shown = (name: string) => {
    const sentence = problems[`rate.${String(index)}.${name}`];
    return sentence === undefined ? {} : { validationMessage: sentence };
  };
  return (
    <li className={mergeClasses(looks.item, looks.section)}>
      <div className={looks.row}>
        <span className={looks.strong}>{named}</span>
        <Button
          size="small"
          aria-label={`${rates.remove}: ${named}`}
          onClick={() => {
            change(null);
          }}
        >
          {rates.remove}
        </Button>
      </div>
      <div className={own.fields}>
        <Field label={rates.band} size="small" {...shown('band')}>
          <Select
            className={looks.select}
            size="small"
            aria-label={`${named}: ${rates.band}`}
            value={rate.band}
            onChange={(_, { value }) => {
              change({ band: value });
            }}
          >
            <option value="">{rates.chooseBand}</option>
            {bands.map((band) => (
              <option key={band} value={band}>
                {band}
              </option>
            ))}
          </Select>
        </Field>
        <TypedField
          label={rates.weekly}
          fullLabel={`${named}: ${rates.weekly}`}
          unit={rates.aWeek}
          text={rate.weekly}
          problem={problems[`rate.${String(index)}.weekly`]}
          type={(weekly) => {
            change({ weekly });
          }}
        />
        <Field label={rates.agreedOn} size="small" {...shown('agreedOn')}>
          <Input
            type="date"
            size="small"
            aria-label={`${named}: ${rates.agreedOn}`}
            value={rate.agreedOn}
            onChange={(_, { value }) => {
              change({ agreedOn: value });
            }}
          />
        </Field>
        <TypedField
          label={rates.source}
          fullLabel={`${named}: ${rates.source}`}
          words
          text={rate.source}
          problem={problems[`rate.${String(index)}.source`]}
          type={(source) => {
            change({ source });
          }}
        />
      </div>
    </li>
  );
}
