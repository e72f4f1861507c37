import type { PickedFile } from "../../state/collection";

const isWorkbook = (name: string) => /\.(xlsx|xlsm|xlsb|xls)$/i.test(name) && !name.startsWith("~$");

/** The files of a drop. A folder gives the workbooks in it and below; a file is taken whatever its name, so that a wrong one is told. */
export async function droppedFiles(data: DataTransfer): Promise<PickedFile[]> {
  // The list is emptied when the event is over: entries and files are taken at once.
  const taken = [...data.items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  if (taken.length === 0) return [...data.files];
  const lists = await Promise.all(
    taken.map(async ({ entry, file }) => (entry?.isDirectory ? inFolder(entry as FileSystemDirectoryEntry) : file ? [file] : []))
  );
  return lists.flat();
}

async function inFolder(folder: FileSystemDirectoryEntry): Promise<PickedFile[]> {
  const lists = await Promise.all((await entriesOf(folder)).map((entry) => inEntry(entry)));
  return lists.flat();
}

async function inEntry(entry: FileSystemEntry): Promise<PickedFile[]> {
  if (entry.isDirectory) return inFolder(entry as FileSystemDirectoryEntry);
  if (!isWorkbook(entry.name)) return [];
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  // Two folders may hold files of one name.
  return [
    {
      name: file.name,
      size: file.size,
      lastModified: file.lastModified,
      arrayBuffer: () => file.arrayBuffer(),
      webkitRelativePath: entry.fullPath.slice(1),
    },
  ];
}

/** A reader gives a folder's entries in portions; an empty one is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}
