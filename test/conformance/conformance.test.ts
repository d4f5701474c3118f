/** The embedded host gives the answers that Excel gives, on every level that has what is asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { levelHas } from '../../src/embeddedExcel/request/memberTable';
import { openHost } from '../support/officeHost/openHost';
import { providerWorkbook } from '../support/officeHost/providerWorkbook';
import { probes, type Probe } from './probes';

const levels = ['1.9', '1.14', '1.17', '1.20', '1.21'] as const;

async function answerOf({ ask, groupsUndo = false }: Probe): Promise<string> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Probe');
    await context.sync();
  });
  try {
    const options = groupsUndo ? ({ mergeUndoGroup: true } as Excel.RunOptions) : {};
    const answer = await Excel.run(options, (context) =>
      ask(context, context.workbook.worksheets.getItem('Probe')),
    );
    return answer === undefined ? 'nothing' : JSON.stringify(answer);
  } catch (failure) {
    return (failure as { readonly code?: string }).code ?? String(failure);
  }
}

describe.each(levels)('at ExcelApi %s', (level) => {
  test.each(probes.filter(({ since }) => levelHas(level, since)))('$what: $answer', async (probe) => {
    openHost(level, providerWorkbook());
    expect(await answerOf(probe)).toBe(probe.answer);
  });
});

test('every probe says how its answer is known', () => {
  expect(probes.filter(({ known }) => !/^(documented|issue|assumed|run)\b/.test(known))).toEqual([]);
});

/** What a person pastes into Script Lab: the probes as they stand, and what asks them one after another. */
function scriptLabText(): string {
  const source = readFileSync(join(__dirname, 'probes.ts'), 'utf8').replace(/^export /gm, '');
  return `${source}
async function askAll() {
  for (const probe of probes) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Probe').delete();
      await context.sync();
    }).catch(() => undefined);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Probe');
      await context.sync();
    });
    let got;
    try {
      const answer = await Excel.run({ mergeUndoGroup: probe.groupsUndo === true }, (context) =>
        probe.ask(context, context.workbook.worksheets.getItem('Probe')),
      );
      got = JSON.stringify(answer) ?? 'nothing';
    } catch (failure) {
      got = failure.code ?? String(failure);
    }
    console.log(\`\${got === probe.answer ? 'as held' : 'OTHERWISE'} | \${probe.what} | held: \${probe.answer} | Excel: \${got}\`);
  }
}

askAll();
`;
}

test('the text for Script Lab is these probes (where it is not: copy what is received into script-lab.txt)', () => {
  expect(scriptLabText()).toBe(readFileSync(join(__dirname, 'script-lab.txt'), 'utf8'));
});
