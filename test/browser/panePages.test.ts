/**
 * The pane in Excel and the pane in the workbench are one build: the two pages name the same JavaScript, and differ in
 * where Office.js comes from and in nothing else. Microsoft requires its own address in Excel.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../support/browser/workbenchPage';

const inExcel = readFileSync(join(dist, 'addin', 'taskpane.html'), 'utf8');
const asWritten = readFileSync(join(dist, 'workbench', 'pane.html'), 'utf8');
/** The workbench's page stands beside the add-in's folder, and points there. */
const inWorkbench = asWritten.replaceAll('../addin/', '');

const scripts = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]*\ssrc="?([^">\s]+)/g)].map((match) => match[1]!);

const isOfficeScript = (source: string): boolean => !source.startsWith('pane/');

const withoutOfficeScripts = (html: string): string =>
  html.replace(/<script[^>]*\ssrc="?([^">\s]+)[^>]*><\/script>\s*/g, (tag, source: string) =>
    isOfficeScript(source) ? '' : tag,
  );

describe('the pane’s page in Excel and in the workbench', () => {
  test('Office.js comes from Microsoft in Excel, and from this build in the workbench', () => {
    expect(scripts(inExcel).filter(isOfficeScript)).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ]);
    expect(scripts(inWorkbench).filter(isOfficeScript)).toEqual(['excel-web-16.00.js', 'officeShim.js']);
  });

  test('with those script tags taken away the two pages are the same, to the letter', () => {
    expect(withoutOfficeScripts(inWorkbench)).toBe(withoutOfficeScripts(inExcel));
    expect(withoutOfficeScripts(inExcel)).toMatch(/pane\/taskpane\.[0-9a-f]{8}\.js/);
  });

  test('Microsoft’s library is handed on as it was published', () => {
    const published = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
    expect(readFileSync(join(dist, 'workbench', 'excel-web-16.00.js')).equals(readFileSync(published))).toBe(
      true,
    );
  });
});
