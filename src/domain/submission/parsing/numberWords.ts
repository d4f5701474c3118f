/**
 * A number as people write it in a cell: £ signs, thousands separators, brackets for negatives, "nil", a trailing %.
 *
 * Worked examples: `£ 1,085.40` is 1085.40, `(£ 223.62)` is −223.62, `nil` is nought, `37.5 hrs` is 37.5.
 * `12,5` and `£5.6k` are not read: a wrong guess would be a wrong fee.
 */
import { exact, exactFromText, zero, type Exact } from '../../money/exact';
import { saysNotApplicable } from './answer';

export type WrittenNumber =
  | { readonly kind: 'number'; readonly value: Exact; readonly percentSign: boolean }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'unreadable' };

const nil = /^(nil|none|zero|nought|[-–—]|£\s*[-–—])$/i;
const grouped = /^(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?$/;
const scientific = /^([+-]?\d+(?:\.\d+)?)e([+-]?\d+)$/i;
const trailingUnit = /\s*(hours?|hrs?|nights?|days?|weeks?|places?|wte|fte)$/i;

export function readWrittenNumber(text: string): WrittenNumber {
  const written = text
    .trim()
    .replace(/\u2212/g, '-')
    .replace(/\u00a0/g, ' ');
  if (nil.test(written)) return numberRead(zero, false);
  if (saysNotApplicable(written)) return { kind: 'notApplicable' };
  const power = scientific.exec(written);
  if (power !== null) return fromScientific(power[1] ?? '', power[2] ?? '');
  const percentSign = /(%|per ?cent)$/i.test(written);
  const bare = written.replace(/\s*(%|per ?cent)$/i, '').replace(trailingUnit, '');
  return fromBareNumber(bare, percentSign);
}

function fromBareNumber(text: string, percentSign: boolean): WrittenNumber {
  const inBrackets = /^\((.*)\)$/.exec(text);
  const signed = (inBrackets?.[1] ?? text).trim();
  const parts = /^([+-]?)\s*£?\s*([+-]?)\s*(.*)$/.exec(signed);
  const digits = (parts?.[3] ?? '').trim();
  const signs = `${parts?.[1] ?? ''}${parts?.[2] ?? ''}`;
  if (digits === '' || digits === '.' || !grouped.test(digits) || signs.length > 1)
    return { kind: 'unreadable' };
  const value = exactFromText(digits.replaceAll(',', ''));
  if (value === null) return { kind: 'unreadable' };
  const negative = inBrackets !== null || signs === '-';
  return numberRead(negative && !value.isZero() ? value.negated() : value, percentSign);
}

/** Powers of ten a sheet can show are read; 1e400 is beyond any spreadsheet and any fee. */
function fromScientific(mantissa: string, power: string): WrittenNumber {
  const size = parseInt(power, 10);
  if (size > 15) return { kind: 'tooLarge' };
  return size < -15 ? numberRead(zero, false) : numberRead(exact(`${mantissa}e${String(size)}`), false);
}

function numberRead(value: Exact, percentSign: boolean): WrittenNumber {
  return { kind: 'number', value, percentSign };
}
