/** The fee by staffing ratio: what each costs a week, with its hours; nothing where no line states a ratio. */
import { mergeClasses } from '@fluentui/react-components';
import type { RatioSentence } from '../../workflows/shown/staffingRatioSentences';
import { useLooks } from '../parts/useLooks';
import { check } from '../wording';

export function StaffingRatios({ ratios }: { readonly ratios: readonly RatioSentence[] }) {
  const looks = useLooks();
  if (ratios.length === 0) return null;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{check.byRatioHeading}</h2>
      <ul className={looks.list}>
        {ratios.map(({ ratio, weekly, sentence }) => (
          <li key={ratio} className={looks.item}>
            <div className={looks.row}>
              <span>{ratio}</span>
              <span className={mergeClasses(looks.figure, looks.strong)}>{weekly}</span>
            </div>
            <p className={looks.quiet}>{sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
