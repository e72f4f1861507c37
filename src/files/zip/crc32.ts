const table = new Uint32Array(256);
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  table[n] = c;
}

/** CRC-32 of zip (polynomial 0xEDB88320, reflected). Pass the result of the former chunk to go on. */
export function crc32(bytes: Uint8Array, former = 0): number {
  let c = ~former;
  for (let i = 0; i < bytes.length; i++) c = (c >>> 8) ^ (table[(c ^ (bytes[i] as number)) & 0xff] as number);
  return ~c >>> 0;
}
