import { knownDay } from '../../src/domain/calendar/isoDate';
import { exactText } from '../../src/domain/money/exact';
import { figureDefects, inForce, type FigureFile } from '../../src/reference/datedFigures';
import { employmentRulesInForce } from '../../src/reference/employmentRulesInForce';
import { figureFiles, publishedFigures, type FigureName } from '../../src/reference/publishedFigures';

describe('the figures that ship', () => {
  test.each(Object.entries(figureFiles) as [FigureName, FigureFile][])(
    '%s has sources, days in order, no gap and no overlap',
    (_name, file) => {
      expect(figureDefects(file)).toEqual([]);
    },
  );

  test.each<[string, FigureName, string, string | null]>([
    ['the day before the wage rises', 'nationalLivingWage', '2025-03-31', '11.44'],
    ['the day the wage rises', 'nationalLivingWage', '2025-04-01', '12.21'],
    ['the first wage held', 'nationalLivingWage', '2016-04-01', '7.2'],
    ['before any wage is held', 'nationalLivingWage', '2016-03-31', null],
    ['the wage of 2026/27', 'nationalLivingWage', '2027-03-31', '12.71'],
    ['a wage nobody has published yet', 'nationalLivingWage', '2027-04-01', null],
    ['the last day of 13.8 %', 'employerNIRate', '2025-04-05', '13.8'],
    ['the first day of 15 %', 'employerNIRate', '2025-04-06', '15'],
    ['the threshold before', 'employerNIThreshold', '2025-04-05', '9100'],
    ['the threshold after', 'employerNIThreshold', '2025-04-06', '5000'],
    ['no earlier NI ships', 'employerNIRate', '2022-11-05', null],
    ['prices in 2022', 'consumerPrices', '2022-06-30', '9.1'],
    ['prices forecast for 2026', 'consumerPrices', '2026-12-31', '2.3'],
  ])('%s', (_case, name, day, value) => {
    const held = inForce(publishedFigures[name], knownDay(day));
    expect(held === null ? null : exactText(held.value)).toBe(value);
  });
});

describe('a pack with a defect is caught', () => {
  const sound: FigureFile = {
    id: 'wage',
    title: 'A wage',
    unit: 'pounds an hour',
    source: { id: 'law', publisher: 'A publisher', title: 'A law' },
    values: [
      { from: '2024-04-01', to: '2025-03-31', value: '11.44' },
      { from: '2025-04-01', to: null, value: '12.21' },
    ],
  };
  const [first, second] = sound.values as [FigureFile['values'][number], FigureFile['values'][number]];

  test.each<[string, FigureFile, string[]]>([
    ['sound', sound, []],
    [
      'gap',
      { ...sound, values: [first, { ...second, from: '2025-04-03' }] },
      ['wage has a gap from 2025-04-01 to 2025-04-02'],
    ],
    [
      'overlap',
      { ...sound, values: [first, { ...second, from: '2025-03-31' }] },
      ['wage has an overlap from 2025-03-31 to 2025-03-31'],
    ],
    ['no source', { ...sound, source: { ...sound.source, publisher: '' } }, ['wage names no source']],
    ['no values', { ...sound, values: [] }, ['wage has no values']],
    ['no decimal', { ...sound, values: [{ ...first, value: 'twelve' }] }, ['wage has no decimal in twelve']],
    [
      'no such day',
      { ...sound, values: [{ ...first, from: '2024-02-30' }] },
      ['wage has no such day as 2024-02-30 or 2025-03-31'],
    ],
    [
      'an end that is open too early',
      { ...sound, values: [{ ...first, to: null }, second] },
      ['wage has a value from 2025-04-01 after one without an end'],
    ],
  ])('%s', (_case, file, defects) => {
    expect(figureDefects(file)).toEqual(defects);
  });
});

describe('employment rules in force', () => {
  test('on 6 April 2025', () => {
    const rules = employmentRulesInForce(knownDay('2025-04-06')).value!;
    expect(exactText(rules.nationalLivingWage.value)).toBe('12.21');
    expect(exactText(rules.employerNIPercent.value)).toBe('15');
    expect(exactText(rules.secondaryThreshold.value)).toBe('5000');
    expect(rules.employerNIPercent.provenance).toMatchObject({
      kind: 'published',
      inForceFrom: '2025-04-06',
    });
  });

  test('before employer NI is held, the finding names each figure that is missing', () => {
    const { value, findings } = employmentRulesInForce(knownDay('2022-11-05'));
    expect(value).toBeNull();
    expect(findings.map(({ code, expected }) => `${code}: ${expected}`)).toEqual([
      'figure-not-in-force: Employer National Insurance, secondary threshold on 5 November 2022',
      'figure-not-in-force: Employer National Insurance, secondary Class 1 rate on 5 November 2022',
    ]);
  });
});
