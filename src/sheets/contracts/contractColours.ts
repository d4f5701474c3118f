/** A colour for each contract of a chart: apart in grey and to colour-blind readers; names stand in the legend. */
const colours = ['FF0B4F5C', 'FFB85C00', 'FF6B4C9A', 'FF2E7D32', 'FFA61C3C', 'FF5D6D7E', 'FF8D6E00'];

export const contractColours = (contract: number): string => colours[contract % colours.length] ?? 'FF0B4F5C';
export const inkBlack = 'FF000000';
export const spotGrey = 'FF7B8794';
