/**
 * Whether a workbook is one that Open Book wrote and nobody has saved since: its properties name Open Book as who made it and
 * as who changed it last, on the same day. Every spreadsheet writes its own user and the time there when it saves.
 */
import { strFromU8, unzipSync } from 'fflate';
import { zipDirectory } from './zipDirectory';

const propertiesPart = 'docProps/core.xml';
const largestProperties = 100_000;

export function isAsOpenBookWrote(bytes: Uint8Array): boolean {
  const entry = zipDirectory(bytes)?.find(({ name }) => name === propertiesPart);
  if (entry === undefined || entry.unpackedBytes > largestProperties) return false;
  const xml = partText(bytes);
  const says = (name: string) => new RegExp(`<${name}(?:\\s[^<>]*)?>([^<]*)</${name}>`).exec(xml)?.[1];
  const made = says('dcterms:created');
  return (
    says('dc:creator') === 'Open Book' &&
    says('cp:lastModifiedBy') === 'Open Book' &&
    made !== undefined &&
    made === says('dcterms:modified')
  );
}

function partText(bytes: Uint8Array): string {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => name === propertiesPart });
    const part = parts[propertiesPart];
    return part === undefined ? '' : strFromU8(part);
  } catch {
    return '';
  }
}
