/** Our sheets of a file that was downloaded here, written into the workbook as the pane writes them: by the same adapter. */
import { officeWorkbook } from '../adapters/office/officeWorkbook';
import { rememberTyped, type OwnAgain } from '../embeddedExcel/files/ownAgain';
import type { OfficeGlobals } from '../embeddedExcel/officeGlobals';
import type { EmbeddedExcel } from '../embeddedExcel/openEmbeddedExcel';

export async function writeAgain(excel: EmbeddedExcel, own: OwnAgain): Promise<void> {
  excel.install(await officeLibrary());
  const answer = await officeWorkbook().write(own.grid, 'overwrite');
  if (answer.kind === 'problem') throw new Error(answer.problem.sentence);
  rememberTyped(excel.workbook, own);
}

/** Microsoft's own library, as in the pane's page; fetched here only for this. */
async function officeLibrary(): Promise<OfficeGlobals> {
  const page = globalThis as unknown as OfficeGlobals & { Office: Record<string, unknown> };
  if ('Excel' in page) return page;
  await new Promise<void>((loaded, failed) => {
    const script = document.createElement('script');
    script.src = 'excel-web-16.00.js';
    script.onload = () => {
      loaded();
    };
    script.onerror = () => {
      failed(new Error('The library of Excel could not be fetched.'));
    };
    document.head.append(script);
  });
  return page;
}
