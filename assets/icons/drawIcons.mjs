// Draws the add-in's icons: an open book whose pages carry bars. `node assets/icons/drawIcons.mjs` writes the PNG files.
// Each size has its own measurements on its own pixels, since a shape scaled down to 16 pixels blurs.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const cover = [15, 84, 110];
const paper = [255, 255, 255];
const gold = [255, 196, 77];

// Left-hand page only; the right-hand page mirrors it. `page` is a slanted quadrilateral, `bars` are [x, top, width, height].
const drawings = {
  16: {
    edge: 0,
    spine: 7,
    top: 2,
    fall: 2,
    bottom: 12,
    bars: [
      [1, 7, 2, 4],
      [4, 6, 2, 6],
    ],
  },
  32: {
    edge: 1,
    spine: 15,
    top: 4,
    fall: 3,
    bottom: 25,
    bars: [
      [3, 15, 3, 7],
      [7, 10, 3, 13],
      [11, 13, 3, 11],
    ],
  },
  64: {
    edge: 2,
    spine: 31,
    top: 9,
    fall: 6,
    bottom: 50,
    bars: [
      [6, 30, 6, 14],
      [14, 20, 6, 25],
      [22, 26, 6, 20],
    ],
  },
  80: {
    edge: 3,
    spine: 39,
    top: 11,
    fall: 8,
    bottom: 62,
    bars: [
      [8, 37, 7, 18],
      [18, 25, 7, 31],
      [28, 32, 7, 26],
    ],
  },
};

const samples = 8;

function colourAt(x, y, size, { edge, spine, top, fall, bottom, bars }) {
  const mirrored = x > size / 2;
  const across = mirrored ? size - x : x;
  if (across < edge || across > spine) return null;
  const slant = (fall * (across - edge)) / (spine - edge);
  if (y < top + slant || y > bottom + slant) return null;
  const bar = bars.findIndex(([left, barTop, width, height]) => {
    const from = mirrored ? barTop + (bars[0][3] > 6 ? 3 : 1) : barTop;
    return across >= left && across <= left + width && y >= from && y <= barTop + height;
  });
  if (bar < 0) return cover;
  return mirrored && bar === bars.length - 1 ? gold : paper;
}

function pixel(column, row, size, drawing) {
  const sum = [0, 0, 0, 0];
  for (let down = 0; down < samples; down += 1)
    for (let along = 0; along < samples; along += 1) {
      const colour = colourAt(column + (along + 0.5) / samples, row + (down + 0.5) / samples, size, drawing);
      if (colour !== null) [...colour, 1].forEach((part, index) => (sum[index] += part));
    }
  const covered = sum[3];
  if (covered === 0) return [0, 0, 0, 0];
  return [
    ...sum.slice(0, 3).map((part) => Math.round(part / covered)),
    Math.round((255 * covered) / samples ** 2),
  ];
}

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body) >>> 0, 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function png(size, drawing) {
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([
      0,
      ...Array.from({ length: size }, (_, column) => pixel(column, row, size, drawing)).flat(),
    ]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = dirname(fileURLToPath(import.meta.url));
for (const [size, drawing] of Object.entries(drawings))
  writeFileSync(join(folder, `open-book-${size}.png`), png(Number(size), drawing));
