/**
 * A workbook that a password protects, opened with it. Excel 2010 and newer encrypt in one way (ECMA-376 "agile"), which the
 * reading library opens; older ways, and whatever asks for more work than Excel ever does, are refused with a sentence.
 */
import { DecryptionError, type Workbook } from 'hucre';
import { readXlsb, readXlsx as readWorkbook } from 'hucre/xlsx';
import type { Finding } from '../../domain/evidence/finding';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import { protectedFile, unreadableFile } from '../xlsx/fileFindings';
import { receivedSheets } from '../xlsx/readXlsx';

export async function readProtected(
  file: string,
  bytes: Uint8Array,
  password: string,
): Promise<Validated<ReceivedWorkbook>> {
  if (!isAgile(bytes)) return notUsable([protectedOtherwise(file)]);
  const workbook = await opened(bytes, password).catch((failure: unknown) => refusal(file, failure));
  return 'sheets' in workbook
    ? understood({ file, sheets: receivedSheets(workbook) })
    : notUsable([workbook]);
}

async function opened(bytes: Uint8Array, password: string): Promise<Workbook> {
  try {
    return await readWorkbook(bytes, { password, readStyles: true });
  } catch (failure) {
    if (failure instanceof DecryptionError) throw failure;
    return readXlsb(bytes, { password });
  }
}

/** Excel turns a password over 100,000 times; a file may ask for ten million, which takes minutes. */
const mostTurns = 1_000_000;

function isAgile(bytes: Uint8Array): boolean {
  const turns = [...new TextDecoder('latin1').decode(bytes).matchAll(/spinCount="(\d{1,12})"/g)];
  return turns.length > 0 && turns.every(([, count = '']) => Number.parseInt(count, 10) <= mostTurns);
}

function refusal(file: string, failure: unknown): Finding {
  if (!(failure instanceof DecryptionError))
    return unreadableFile(file, 'is damaged behind its password, or is no workbook');
  return {
    ...protectedFile(file),
    received: `${file} does not open with the password that was given`,
    advice: 'Check the password, capitals included; or ask the provider for a copy without one.',
  };
}

function protectedOtherwise(file: string): Finding {
  return {
    ...protectedFile(file),
    received: `${file} is protected in another way than Excel’s own of today, which Open Book cannot open even with the password`,
  };
}
