/**
 * SHA-256 and HMAC-SHA256 of bytes. Both are written out here because the subject knows neither a browser nor Node, and
 * theirs are asynchronous in one and absent in the other.
 *
 * Source: FIPS 180-4 (SHA-256) and RFC 2104 (HMAC); the tests hold the vectors of FIPS 180-4 and RFC 4231.
 */
const blockBytes = 64;

const firstPrimes = primes(64);
const roundConstants = firstPrimes.map((prime) => fractionBits(prime, 3n));
const firstState = firstPrimes.slice(0, 8).map((prime) => fractionBits(prime, 2n));

export function sha256(message: Uint8Array): Uint8Array {
  const state = Uint32Array.from(firstState);
  const padded = withPadding(message);
  for (let start = 0; start < padded.length; start += blockBytes) mixBlock(state, padded, start);
  const digest = new Uint8Array(32);
  const view = new DataView(digest.buffer);
  state.forEach((word, index) => {
    view.setUint32(index * 4, word);
  });
  return digest;
}

export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(blockBytes);
  block.set(key.length > blockBytes ? sha256(key) : key);
  const inner = sha256(
    joined(
      block.map((byte) => byte ^ 0x36),
      message,
    ),
  );
  return sha256(
    joined(
      block.map((byte) => byte ^ 0x5c),
      inner,
    ),
  );
}

export function lowerCaseHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function mixBlock(state: Uint32Array, bytes: Uint8Array, start: number): void {
  const words = scheduled(bytes, start);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round += 1) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const first = (h + s1 + chosen + (roundConstants[round] ?? 0) + (words[round] ?? 0)) >>> 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const most = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + s0 + most) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = (state[index] ?? 0) + word));
}

function scheduled(bytes: Uint8Array, start: number): Uint32Array {
  const words = new Uint32Array(64);
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, blockBytes);
  for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(index * 4);
  for (let index = 16; index < 64; index += 1) {
    const [far = 0, near = 0] = [words[index - 15], words[index - 2]];
    const s0 = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const s1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    words[index] = (words[index - 16] ?? 0) + s0 + (words[index - 7] ?? 0) + s1;
  }
  return words;
}

/** The message, a one bit, noughts, and its length in bits, to whole blocks. */
function withPadding(message: Uint8Array): Uint8Array {
  const blocks = Math.ceil((message.length + 9) / blockBytes);
  const padded = new Uint8Array(blocks * blockBytes);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  return padded;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function primes(count: number): readonly bigint[] {
  const found: bigint[] = [];
  for (let candidate = 2n; found.length < count; candidate += 1n)
    if (found.every((prime) => candidate % prime !== 0n)) found.push(candidate);
  return found;
}

/** The first 32 bits of the fraction of a root of a prime, as the standard defines its constants. */
function fractionBits(prime: bigint, root: 2n | 3n): number {
  const scaled = prime << (32n * root);
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** root <= scaled) low = middle;
    else high = middle;
  }
  return parseInt((low & 0xffffffffn).toString(), 10);
}
