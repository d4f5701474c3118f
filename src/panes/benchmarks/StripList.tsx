/** Strips with their words: name, this fee's figure, where it stands, the statistics, n and source. */
import { mergeClasses } from '@fluentui/react-components';
import type { StripOnScreen } from '../../workflows/benchmarks/stripOnScreen';
import { useLooks } from '../parts/useLooks';
import { Picture } from '../pictures/Picture';
import { QuartileStrip } from './QuartileStrip';
import { benchmarks } from './wording';

export function StripList({ strips }: { readonly strips: readonly StripOnScreen[] }) {
  const looks = useLooks();
  if (strips.length === 0) return null;
  return (
    <ul className={looks.list}>
      {strips.map((strip) => (
        <li key={strip.subject} className={looks.item}>
          <StripWithWords strip={strip} />
        </li>
      ))}
    </ul>
  );
}

export function StripWithWords({ strip }: { readonly strip: StripOnScreen }) {
  const looks = useLooks();
  const { label, submitted, position, places } = strip;
  const isFee = strip.subject === 'fee';
  return (
    <div className={looks.section}>
      <div className={looks.row}>
        <span className={mergeClasses(looks.text, looks.strong)}>{label}</span>
        <span className={mergeClasses(looks.text, looks.figure)}>{submitted ?? ''}</span>
      </div>
      <p className={mergeClasses(looks.text, isFee ? looks.strong : '')}>{sentence(position)}</p>
      {places === null ? (
        <StripWords strip={strip} />
      ) : (
        <Picture words={<StripWords strip={strip} />}>
          <QuartileStrip places={places} />
        </Picture>
      )}
      {isFee && places !== null ? <p className={looks.quiet}>{benchmarks.key}</p> : null}
    </div>
  );
}

function StripWords({ strip: { figures, counts, beginsWithN, source } }: { readonly strip: StripOnScreen }) {
  const looks = useLooks();
  const shown = [
    sentence(figures),
    beginsWithN ? `${counts}.` : sentence(counts),
    source === '' ? '' : sentence(benchmarks.sourceOf(source)),
  ].filter((each) => each !== '');
  return (
    <>
      {shown.map((each) => (
        <span key={each} className={looks.quiet}>
          {each}{' '}
        </span>
      ))}
    </>
  );
}

/** With a capital and a full stop. */
function sentence(words: string): string {
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
