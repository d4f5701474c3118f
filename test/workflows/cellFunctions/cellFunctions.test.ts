/** The functions of cells: what is typed, what comes out, and that it is what `calc` says of the same figures. */
import { callCellFunction, isProblem } from '../../../src/workflows/cellFunctions/callCellFunction';
import { cellFunctions } from '../../../src/workflows/cellFunctions/cellFunctions';
import { functionsHelp } from '../../../src/workflows/cellFunctions/functionsHelp';
import { functionsMetadata } from '../../../src/workflows/cellFunctions/functionsMetadata';
import { calculationNames } from '../../../src/workflows/calculations/calculations';

const fn = (name: string) => cellFunctions.find((one) => one.name === name)!;
const of = (name: string, ...given: readonly unknown[]) => callCellFunction(fn(name), given);
const sentence = (answer: unknown): string =>
  isProblem(answer) ? answer.sentence : `no problem: ${JSON.stringify(answer)}`;

/** 1 October 2025 is day 45,931 of Excel; 1 April 2026 is 46,113, 1 July 46,204, 1 April 2027 46,478. */
const october2025 = 45_931;
const [april2026, july2026, april2027] = [46_113, 46_204, 46_478];

describe('each function, by figures worked by hand', () => {
  test.each([
    // Gross 12.21 × 37.5 × 52 = 23,809.50; NI 15 % over 5,000 = 2,821.425; pension 3 % of 6,240 to 23,809.50 = 527.085;
    // (2,821.425 + 527.085) ÷ 23,809.50 = 14.06375… %.
    ['ONCOST', [12.21, 37.5, '52', october2025], 14.063_756],
    // 12.21 × 1.1406375… = 13.92718…
    ['COSTPERHOUR', [12.21, 37.5, 52, '2025-10-01'], 13.927_185],
    // 365/7 ÷ (365/7 − 9.6) = 52.142857 ÷ 42.542857
    ['COVER', [9.6, '365/7'], 1.225_655],
    ['COVER', [9.6, 365 / 7], 1.225_655],
    // 168 × 1.225655 ÷ 37.5
    ['WTE', [168, 37.5, 9.6, '365/7'], 5.490_934],
    // 318,400 ÷ 52
    ['WEEKLY', [318_400, 'year', '52'], 6123.076_923],
    // 34.32 ÷ 0.7 and 34.32 × 1.3, the per cent typed either way
    ['MARGINPRICE', [34.32, 0.3], 49.028_571],
    ['MARGINPRICE', [34.32, 30], 49.028_571],
    ['MARKUPPRICE', [34.32, 0.3], 44.616],
    ['MARKUPPRICE', [34.32, 1], 68.64],
    ['NLW', [october2025], 12.21],
    ['NLW', ['31/03/2025'], 11.44],
    // Place 0.25 × 3 = 0.75: 3,900 + 0.75 × 300
    [
      'PERCENTILEOF',
      [
        [
          [3900, 4200],
          ['', 4800],
          [6000, ''],
        ],
        0.25,
      ],
      4125,
    ],
    // 3,200 × 1.1875 ÷ 0.8
    ['LIKEFORLIKE', [3200, 0.8, 0.1875], 4750],
    // (3^5/5!) ÷ (1 + 3 + 4.5 + 4.5 + 3.375 + 2.025)
    ['ERLANG', [5, 3], 0.110_054],
    ['PLACESTOBUY', [4, 5000, 7000], 2],
    // 26 ÷ 52 a week × (6,300 + 700) ÷ 20 ÷ 7 weeks = 0.5 × 50
    ['DEMAND', [26, 52, 20, 6300, 8, 700], 25],
    // 6,057.69 ÷ 7,500
    ['BREAKEVEN', [6057.69, 7500], 0.807_692],
    // 5,275 × 0.8 ÷ (0.8 + 0.5 × 0.2)
    ['VOIDPRICE', [5275, 0.8, 0.5], 4688.888_889],
    // 0.4 × 3 + 0.6 × 10.1
    ['UPLIFT', [[[0.4, 0.6]], [[3, 10.1]]], 7.26],
    ['UPLIFT', [[[0.4, 0.6]], [[3, 10.1]], 5], 5],
    // (91 × 5,000 + 274 × 5,150) ÷ 7
    ['FEEYEAR', [april2026, april2027, [[april2026], [july2026]], [[5000], [5150]]], 266_585.71],
    ['NIGHTS', [april2026, april2027], 365],
  ] as const)('%s(%j) is %d', (name, given, expected) => {
    expect(of(name, ...given)).toBeCloseTo(expected, 5);
  });

  test('an amount is shared to the penny, along or down as its weights stand', () => {
    expect(of('SPLIT', 100, [[1, 1, 1]])).toEqual([[33.34, 33.33, 33.33]]);
    expect(of('SPLIT', 100, [[1], [1], [1]])).toEqual([[33.34], [33.33], [33.33]]);
  });

  test('a gap stands in four cells: 150 × 20.5 ÷ 3.2 less 120 × 18.4 ÷ 3.4, and its parts', () => {
    const [[gap, hours, rate, sharing] = []] = of('GAP', 150, 20.5, 3.2, 120, 18.4, 3.4) as number[][];
    expect([gap, hours, rate, sharing].map((part) => Math.round(part! * 100))).toEqual([
      31_153, 16_235, 9265, 5653,
    ]);
  });

  test('a range of amounts gives a range of answers, a blank a blank, and what is wrong only its own cell', () => {
    const answer = of(
      'MARGINPRICE',
      [
        [70, ''],
        ['none', 35],
      ],
      0.3,
    ) as readonly unknown[][];
    expect([answer[0], answer[1]![1]]).toEqual([[100, ''], 50]);
    expect(sentence(answer[1]![0])).toContain('“cost”');
  });
});

describe('what cannot be worked out says why, in the words of its arguments', () => {
  test.each([
    [of('MARGINPRICE', 34.32, 1), 'leaves nothing of the price'],
    [of('MARGINPRICE', '', 0.3), '“cost” is missing.'],
    [of('COVER', 9.6, 53), '“weeksPerYear” is'],
    [of('WEEKLY', 100, 'decade', '52'), '“period” is'],
    [of('ERLANG', 2.5, 3), '“places” is'],
    [of('ONCOST', 12.21, 37.5, '52', 'soon'), '“asAt” is “soon”.'],
    [of('ONCOST', 12.21, 37.5, [[52, 53]], october2025), '“weeksPerYear” is a range of cells'],
    [of('PERCENTILEOF', [['']], 0.5), '“values” is'],
  ])('%#: %j', (answer, words) => {
    expect(sentence(answer)).toContain(words);
  });

  test('a day without a published wage is not available, and named', () => {
    expect(of('NLW', '2012-05-01')).toEqual({
      error: 'notHeld',
      sentence: 'No National Living Wage is held for 1 May 2012.',
    });
  });
});

/** A formula as people type it: its figures, words, per cents, days and {tables}. */
function argumentsOf(typed: string): readonly unknown[] {
  const [, inside = ''] = /^[A-Z]+\((.*)\)$/.exec(typed) ?? [];
  const pieces = inside.match(/DATE\([^)]*\)|\{[^}]*\}|"[^"]*"|[^,]+/g) ?? [];
  return pieces.map((piece) => {
    if (piece.startsWith('{')) return [piece.slice(1, -1).split(',').map(Number)];
    if (piece.startsWith('"')) return piece.slice(1, -1);
    if (piece.endsWith('%')) return Number(piece.slice(0, -1)) / 100;
    const [year, month, day] = (/^DATE\((.*)\)$/.exec(piece)?.[1] ?? '').split(',').map(Number);
    // Excel counts 1 January 1970 as day 25,569.
    return year ? Date.UTC(year, month! - 1, day) / 86_400_000 + 25_569 : Number(piece);
  });
}

describe('each example of Help gives what Help says', () => {
  // FEEYEAR's example points at cells; it stands above, worked by hand.
  test.each(cellFunctions.filter(({ name }) => name !== 'FEEYEAR'))('$example.typed', ({ name, example }) => {
    const answer = of(name, ...argumentsOf(example.typed));
    const told = example.gives.replace(' (per cent)', '').split(', ');
    const got = [answer].flat(2).map(String);
    expect(got).toHaveLength(told.length);
    for (const [index, figure] of told.entries()) {
      if (figure.endsWith('…')) expect(got[index]!.startsWith(figure.slice(0, -1))).toBe(true);
      else expect(got[index]).toBe(figure);
    }
  });
});

describe('what Excel and people are told of the functions', () => {
  const { functions } = functionsMetadata(cellFunctions, 'https://open-book.example/functions-help.html');

  test('ids are capitals and figures, names of arguments plain words, and required ones come first', () => {
    for (const { id, parameters } of functions) {
      expect(id).toMatch(/^[A-Z]+$/);
      for (const { name } of parameters) expect(name).toMatch(/^[a-zA-Z]+$/);
      const firstOptional = parameters.findIndex(({ optional }) => optional === true);
      const lastRequired = parameters.findLastIndex(({ optional }) => optional !== true);
      expect(firstOptional === -1 || firstOptional > lastRequired).toBe(true);
    }
    expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
  });

  test('every function stands for a calculation there is, or a published figure', () => {
    expect(
      cellFunctions
        .map(({ calculation }) => calculation)
        .filter((name) => name !== null && !calculationNames.includes(name)),
    ).toEqual([]);
  });

  test('each is told in a sentence, and listed in Help with its example', () => {
    const help = functionsHelp(cellFunctions);
    for (const { name, says, arguments: all, example } of cellFunctions) {
      for (const words of [says, ...all.map((argument) => argument.says)]) expect(words).toMatch(/^.+\.$/);
      expect(help).toContain(`id="${name}"`);
      expect(help).toContain(`=OPENBOOK.${example.typed.replaceAll('"', '&quot;')}`);
    }
  });
});
