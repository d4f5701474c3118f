/** What stands apart: councils among themselves, published figures of other kinds, and what could not be compared. */
import type { BenchmarksOnScreen } from '../../workflows/benchmarks/onScreen';
import { Disclosure } from '../parts/Disclosure';
import { useLooks } from '../parts/useLooks';
import { benchmarks } from './wording';

export function Published({ shown }: { readonly shown: BenchmarksOnScreen }) {
  const looks = useLooks();
  const { councils, published, notCompared } = shown;
  return (
    <div>
      {councils.length === 0 ? null : (
        <Disclosure heading={benchmarks.councilsHeading}>
          {() => (
            <>
              <p className={looks.quiet}>{benchmarks.councilsHint}</p>
              <ul className={looks.list}>
                {councils.map(({ measure, words }) => (
                  <li key={measure} className={looks.item}>
                    <p className={looks.text}>{measure}</p>
                    <p className={looks.quiet}>{words}</p>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Disclosure>
      )}
      <Disclosure heading={`${benchmarks.publishedHeading} (${String(published.length)})`}>
        {() => (
          <>
            <p className={looks.quiet}>{benchmarks.publishedHint}</p>
            <ul className={looks.list}>
              {published.map(({ id, measure, figure, kind, source }) => (
                <li key={id} className={looks.item}>
                  <div className={looks.row}>
                    <span className={looks.text}>{measure}</span>
                    <span className={looks.figure}>{figure}</span>
                  </div>
                  <p className={looks.quiet}>{kind}</p>
                  <p className={looks.quiet}>{benchmarks.sourceOf(source)}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </Disclosure>
      {notCompared.length === 0 ? null : <p className={looks.quiet}>{benchmarks.notCompared(notCompared)}</p>}
    </div>
  );
}
