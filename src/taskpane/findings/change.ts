/** What a rewrite changes: the part that is taken out and the part that comes in, between what stays at both ends. */
export interface Change {
  head: string;
  removed: string;
  added: string;
  tail: string;
}

/** The shortest middle part that differs; never cuts through a surrogate pair. */
export function changeOf(before: string, after: string): Change {
  const [from, to] = [[...before], [...after]];
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  const cut = (text: string[], start: number, end: number) => text.slice(start, end).join("");
  return {
    head: cut(from, 0, head),
    removed: cut(from, head, from.length - tail),
    added: cut(to, head, to.length - tail),
    tail: cut(from, from.length - tail, from.length),
  };
}
