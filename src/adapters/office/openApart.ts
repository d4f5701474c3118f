/** A workbook of its own, opened beside the one in view: what is handed over never stands in one file with what is not. */

/** Excel takes a file as base64 text; a long argument list of `fromCharCode` would overflow, so it goes in lots. */
export async function openApart(bytes: Uint8Array): Promise<null> {
  await Excel.createWorkbook(base64Of(bytes));
  return null;
}

const bytesAtOnce = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += bytesAtOnce)
    text += String.fromCharCode(...bytes.subarray(from, from + bytesAtOnce));
  return btoa(text);
}
