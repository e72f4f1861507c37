/** A minimal writer of OLE compound files: every stream in sectors of 512 bytes, no small streams. */

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

export function compoundFile(streams: Record<string, Uint8Array>): Uint8Array {
  const names = Object.keys(streams);
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const fat: number[] = [0xfffffffd];
  const chain = (count: number): number => {
    const first = fat.length;
    for (let i = 0; i < count; i++) fat.push(i === count - 1 ? END : first + i + 1);
    return first;
  };
  const directoryStart = chain(directorySectors);
  const starts = names.map((name) => chain(Math.max(1, Math.ceil((streams[name] as Uint8Array).length / SECTOR))));
  if (fat.length > 128) throw new Error("too big for one table sector");
  const file = new Uint8Array((fat.length + 1) * SECTOR);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, directoryStart, true);
  view.setUint32(56, 0, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, i === 0 ? 0 : FREE, true);
  for (let i = 0; i < 128; i++) view.setUint32(SECTOR + i * 4, fat[i] ?? FREE, true);
  const entry = (index: number, name: string, type: number, start: number, size: number): void => {
    const at = (directoryStart + 1) * SECTOR + index * 128;
    [...name].forEach((char, i) => view.setUint16(at + i * 2, char.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, type);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  entry(0, "Root Entry", 5, END, 0);
  names.forEach((name, i) => {
    const content = streams[name] as Uint8Array;
    entry(i + 1, name, 2, starts[i] as number, content.length);
    file.set(content, ((starts[i] as number) + 1) * SECTOR);
  });
  return file;
}
