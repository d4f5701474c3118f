/** Every figure the fee is set beside, a bar each on one axis, with the prices it is in. */
import { mergeClasses } from '@fluentui/react-components';
import type { OnAxis } from '../../workflows/review/oneAxis';
import { useLooks } from '../parts/useLooks';
import { across, useInks } from '../pictures/useInks';
import { compare } from '../wording';

/** A list whose words are the text equivalent: only the bars are passed over by screen readers. */
export function OneAxis({ figures }: { readonly figures: readonly OnAxis[] }) {
  const looks = useLooks();
  const inks = useInks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{compare.axisHeading}</h2>
      <ul className={looks.list}>
        {figures.map(({ label, amount, pricesOf, from, to }) => (
          <li key={label}>
            <div className={looks.row}>
              <span className={looks.text}>{label}</span>
              <span className={mergeClasses(looks.figure, looks.strong)}>{amount}</span>
            </div>
            <svg className={inks.drawing} height="10" aria-hidden="true">
              <rect
                className={from === 0 ? inks.inner : inks.outer}
                x={across(from)}
                width={across(Math.max(0, to - from))}
                height="10"
              />
            </svg>
            <p className={looks.quiet}>{pricesOf}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
