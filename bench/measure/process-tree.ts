import { readdirSync, readFileSync } from 'node:fs';

/** What Linux says of a process. Memory in bytes. */
export interface Process {
  pid: number;
  parent: number;
  resident: number;
}

const PAGE = 4096;

function read(pid: number): Process | undefined {
  try {
    // The name stands in brackets and may hold anything; the parent and the pages come behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
    return { pid, parent: Number(fields[1]), resident: Number(fields[21]) * PAGE };
  } catch {
    return undefined;
  }
}

/** All processes; none where there is no /proc. */
export function processes(): Process[] {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.flatMap((pid) => read(Number(pid)) ?? []);
  } catch {
    return [];
  }
}

/** Memory of a process and of all that it started. */
export function memoryOfTree(root: number, all: readonly Process[]): number {
  const children = Map.groupBy(all, ({ parent }) => parent);
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((total, child) => total + child.resident + sum(child.pid), 0);
  return sum(root) + (all.find(({ pid }) => pid === root)?.resident ?? 0);
}
