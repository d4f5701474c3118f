/** `FF0B4F5C`, as files write a colour, is `#0B4F5C` to Office.js. */
export const webColour = (argb: string): string => `#${argb.slice(-6)}`;
