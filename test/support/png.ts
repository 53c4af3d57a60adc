/** Pixels of a PNG with 8 bits a channel and no interlacing, which is what browsers write (PNG 1.2, §6.6, §9). */
import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from '../../src/ooxml/checksum';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Colour of a pixel as #RRGGBB. */
  colorAt(x: number, y: number): string;
}

/** Channels by colour type. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

function chunksOf(bytes: Buffer): (readonly [name: string, data: Buffer])[] {
  const chunks: (readonly [string, Buffer])[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.push([bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  return chunks;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

const FILTERS: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Throws for what is no such PNG. */
export function readPng(file: Uint8Array): Pixels {
  const bytes = Buffer.from(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('no PNG');
  const chunks = chunksOf(bytes);
  const [, header = Buffer.alloc(0)] = chunks.find(([name]) => name === 'IHDR') ?? [];
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const size = CHANNELS[header[9]!];
  if (header[8] !== 8 || size === undefined || header[12] !== 0) throw new Error('another kind of PNG');
  const data = inflateSync(Buffer.concat(chunks.flatMap(([name, each]) => (name === 'IDAT' ? [each] : []))));
  const stride = width * size;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = FILTERS[data[y * (stride + 1)]!]!;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= size ? pixels[at - size]! : 0;
      const up = y > 0 ? pixels[at - stride]! : 0;
      const corner = x >= size && y > 0 ? pixels[at - stride - size]! : 0;
      pixels[at] = data[y * (stride + 1) + 1 + x]! + filter(left, up, corner);
    }
  }
  return {
    width,
    height,
    colorAt: (x, y) => {
      const at = y * stride + x * size;
      return `#${pixels.toString('hex', at, at + 3).toUpperCase()}`;
    },
  };
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of one colour, given as #RRGGBB. */
export function plainPng(width: number, height: number, color: string): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from(color.slice(1), 'hex'))]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => line)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
