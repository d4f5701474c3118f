/** What moves the should-cost most, and how the simulated outcomes lie, with the fee among them. */
import type { ShouldCostOnScreen } from '../../workflows/shouldCost/onScreen';
import { Disclosure } from '../parts/Disclosure';
import { useLooks } from '../parts/useLooks';
import { DistributionStrip } from '../pictures/DistributionStrip';
import { Picture } from '../pictures/Picture';
import { Tornado } from '../pictures/Tornado';
import { results } from './wording';

export function Moves({ shown }: { readonly shown: ShouldCostOnScreen }) {
  const looks = useLooks();
  return (
    <>
      <Disclosure heading={results.tornado}>
        {() => (
          <>
            <p className={looks.quiet}>{results.tornadoHint}</p>
            <Tornado rows={shown.tornado.rows} middle={shown.tornado.middle} />
          </>
        )}
      </Disclosure>
      {shown.distribution === null ? null : (
        <Disclosure heading={results.distribution}>
          {() =>
            shown.distribution === null ? null : (
              <Picture words={shown.distributionWords}>
                <DistributionStrip bars={shown.distribution.bars} figure={shown.distribution.figure} />
              </Picture>
            )
          }
        </Disclosure>
      )}
    </>
  );
}
