/**
 * What a provider's file must be for our sheets to be added to it, and what must be minded. Where Excel would repair the
 * file, or show other figures than ours, nothing is added and a sentence says why.
 */
import { textOf, partsOf, workbookPart, type Parts } from './graftPackage';
import { attribute, findElement, rootPrefix } from './graftXml';

export interface GraftRules {
  /** Why nothing can be added, and what to do; null where it can. */
  readonly refused: string | null;
  /** True where the file counts its days from 1904: ours then must. */
  readonly from1904: boolean;
  /** The ending the file needs: with macros Excel opens it under no other. */
  readonly ending: 'xlsx' | 'xlsm';
}

export function graftRules(provider: Uint8Array): GraftRules {
  const parts = partsOf(provider);
  const workbook = textOf(parts, workbookPart(parts));
  const properties = elementTag(workbook, 'workbookPr');
  return {
    refused: whyRefused(parts, workbook),
    from1904: isTrue(attribute(properties, 'date1904')),
    ending: hasMacros(parts) ? 'xlsm' : 'xlsx',
  };
}

/** A project of macros, or a workbook that says it may hold one: Excel opens neither under .xlsx. */
function hasMacros(parts: Parts): boolean {
  const hasProject = [...parts.keys()].some((name) => /vbaProject\.bin$/i.test(name));
  return hasProject || textOf(parts, '[Content_Types].xml').includes('sheet.macroEnabled.main+xml');
}

function whyRefused(parts: Parts, workbook: string): string | null {
  if (workbook.slice(0, 2000).includes('purl.oclc.org/ooxml')) {
    return 'This workbook is a “Strict Open XML” file, to which sheets cannot be added safely. Save it in Excel as an ordinary Excel workbook (.xlsx), then open that.';
  }
  if ([...parts.keys()].some((name) => /^_xmlsignatures\//i.test(name))) {
    return 'This workbook is signed, and a sheet added to it would break the signature. Save a copy without the signature, then open that.';
  }
  if (attribute(elementTag(workbook, 'calcPr'), 'fullPrecision') === '0') {
    return 'This workbook is set to “precision as displayed”, which would round the figures of the sheets added. Switch that off in Excel (Options, Advanced, When calculating this workbook), save, then open it again.';
  }
  return null;
}

const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

const elementTag = (xml: string, name: string): string =>
  findElement(xml, `${rootPrefix(xml)}${name}`)?.startTag ?? '';
