/**
 * Microsoft's own Office.js in Node: the library's file alone, in a context of its own, never its loader. Each call
 * gives fresh globals, so that one test's host is not another's.
 */
import { readFileSync } from 'node:fs';
import { Script, createContext } from 'node:vm';
import type { OfficeGlobals } from '../../../src/embeddedExcel/officeGlobals';

const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
let compiled: Script | undefined;

export function loadOfficeJs(): OfficeGlobals {
  compiled ??= new Script(readFileSync(file, 'utf8'));
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    Promise,
    navigator: { userAgent: 'test' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:' },
    document: {
      createElement: () => ({}),
      getElementsByTagName: () => [],
      head: { appendChild: () => undefined },
      addEventListener: () => undefined,
    },
  };
  page['window'] = page;
  page['self'] = page;
  compiled.runInContext(createContext(page));
  return page as unknown as OfficeGlobals;
}
