/** Pounds and pence as they are read: `−£14.73`, with a minus sign that is not a hyphen. */
export const poundsText = (pounds: number): string =>
  pounds.toLocaleString('en-GB', { style: 'currency', currency: 'GBP' }).replace('-', '−');
