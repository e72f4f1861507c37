import { joinBytes, viewOf } from "../bytes";
import { FileFailure } from "../failure";

/** An OLE compound file (the container of .xls and of encrypted books): names of its storages and streams, and their bytes. */
export interface CompoundFile {
  /** Names of all streams and storages, wherever they stand. */
  readonly names: ReadonlySet<string>;
  /** A stream's bytes; null where there is none of that name. */
  stream(name: string): Uint8Array | null;
}

const END_OF_CHAIN = 0xfffffffe;
const ENTRY_BYTES = 128;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

interface DirectoryEntry {
  name: string;
  type: number;
  start: number;
  size: number;
}

function damaged(cause?: unknown): FileFailure {
  return new FileFailure("damaged", { evidence: "OLE" }, cause);
}

class Reader {
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly miniBytes: number;
  private readonly miniCutoff: number;
  private readonly fat: number[] = [];
  private readonly miniFat: number[];
  private readonly mini: Uint8Array;
  readonly entries: DirectoryEntry[];

  constructor(private readonly bytes: Uint8Array) {
    this.view = viewOf(bytes);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged();
    this.sectorBytes = 1 << shift;
    this.miniBytes = 1 << Math.min(this.view.getUint16(32, true), 12);
    this.miniCutoff = this.view.getUint32(56, true);
    this.readFat();
    this.entries = this.readDirectory();
    this.miniFat = this.numbers(this.chain(this.view.getUint32(60, true)));
    const root = this.entries.find((entry) => entry.type === ROOT);
    this.mini = root ? this.chain(root.start) : new Uint8Array();
  }

  private sector(index: number): Uint8Array {
    const from = (index + 1) * this.sectorBytes;
    if (from >= this.bytes.length) throw damaged();
    return this.bytes.subarray(from, from + this.sectorBytes);
  }

  private numbers(bytes: Uint8Array): number[] {
    const view = viewOf(bytes);
    return Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, i) => view.getUint32(i * 4, true));
  }

  /** The allocation table stands in the sectors that the header lists, and in further lists behind it. */
  private readFat(): void {
    const most = Math.ceil(this.bytes.length / this.sectorBytes);
    const sectors = this.numbers(this.bytes.subarray(76, 512));
    const seen = new Set<number>();
    let next = this.view.getUint32(68, true);
    while (next < END_OF_CHAIN && !seen.has(next)) {
      seen.add(next);
      const list = this.numbers(this.sector(next));
      next = list.pop() ?? END_OF_CHAIN;
      sectors.push(...list);
    }
    const tables = new Set(sectors.filter((index) => index < most));
    for (const index of tables) this.fat.push(...this.numbers(this.sector(index)));
  }

  /** The sectors of a chain put together; a chain that bites its tail is damaged. */
  private chain(start: number): Uint8Array {
    const sectors: Uint8Array[] = [];
    const most = Math.ceil(this.bytes.length / this.sectorBytes);
    for (let index = start; index < END_OF_CHAIN; index = this.fat[index] ?? END_OF_CHAIN) {
      if (sectors.length >= most) throw damaged();
      sectors.push(this.sector(index));
    }
    return joinBytes(sectors);
  }

  private readDirectory(): DirectoryEntry[] {
    const bytes = this.chain(this.view.getUint32(48, true));
    const view = viewOf(bytes);
    const decoder = new TextDecoder("utf-16le");
    const entries: DirectoryEntry[] = [];
    for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
      const length = Math.min(view.getUint16(at + 64, true), 64);
      const name = decoder.decode(bytes.subarray(at, at + Math.max(0, length - 2)));
      entries.push({ name, type: view.getUint8(at + 66), start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
    }
    return entries;
  }

  read(entry: DirectoryEntry): Uint8Array {
    if (entry.size >= this.miniCutoff) return this.chain(entry.start).subarray(0, entry.size);
    const pieces: Uint8Array[] = [];
    for (
      let index = entry.start, got = 0;
      index < END_OF_CHAIN && got < entry.size;
      index = this.miniFat[index] ?? END_OF_CHAIN, got += this.miniBytes
    ) {
      pieces.push(this.mini.subarray(index * this.miniBytes, (index + 1) * this.miniBytes));
    }
    return joinBytes(pieces).subarray(0, entry.size);
  }
}

/** Reads the directory of an OLE compound file. @throws FileFailure `damaged` */
export function readOle(bytes: Uint8Array): CompoundFile {
  try {
    const reader = new Reader(bytes);
    const named = reader.entries.filter((entry) => entry.type === STREAM || entry.type === STORAGE);
    return {
      names: new Set(named.map((entry) => entry.name)),
      stream(name) {
        const entry = named.find((one) => one.type === STREAM && one.name === name);
        return entry ? reader.read(entry) : null;
      },
    };
  } catch (error) {
    if (error instanceof RangeError) throw damaged(error);
    throw error;
  }
}
