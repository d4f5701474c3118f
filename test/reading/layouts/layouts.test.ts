/**
 * Generated layouts: a slice here, as many as asked with `npm run layouts -- --cases 20000 --seed 7`.
 *
 * What was never right may be a question; a wrong figure that nothing is said about is the worst fault there is. The words
 * of these layouts are ours, so that they find crashes and broken laws; how well strangers' files are read is measured on
 * files by strangers.
 */
import { judgeLayout, type Verdict } from './judgeLayout';
import { makeLayout } from './makeLayout';

const cases = Number(process.env['OPEN_BOOK_LAYOUT_CASES'] ?? '160');
const from = Number(process.env['OPEN_BOOK_LAYOUT_FROM'] ?? '1');
const leastRight = 0.85;

test(`${String(cases)} layouts from ${String(from)} on: right or asked, never wrong in silence`, () => {
  const counts: Record<Verdict, number> = { right: 0, asked: 0, 'wrong and said': 0, 'wrong and silent': 0 };
  const silent: string[] = [];
  const missed: Record<string, number> = {};
  let needless = 0;
  for (let seed = from; seed < from + cases; seed += 1) {
    const layout = makeLayout(seed);
    const { verdict, why, isNeedless } = judgeLayout(layout);
    counts[verdict] += 1;
    if (isNeedless) needless += 1;
    if (verdict !== 'right')
      for (const feature of layout.features) missed[feature] = (missed[feature] ?? 0) + 1;
    if (verdict === 'wrong and silent')
      silent.push(`layout ${String(seed)}: ${why} | ${layout.features.join(', ')}`);
  }
  if (process.env['OPEN_BOOK_LAYOUT_TELL'] !== undefined)
    process.stdout.write(
      `${JSON.stringify({ from, cases, ...counts, needless, missed, silent: silent.slice(0, 10) })}\n`,
    );
  else expect(silent).toEqual([]);
  expect(counts.right).toBeGreaterThanOrEqual(cases * leastRight);
}, 3_600_000);
