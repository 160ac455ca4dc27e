import { readdirSync, readFileSync } from 'node:fs';

/** What Linux says of a process. Memory in bytes, time in milliseconds. */
export interface Process {
  pid: number;
  parent: number;
  resident: number;
  /** Time on a processor, of itself and of the children that have ended. */
  cpu: number;
}

const PAGE = 4096;
/** Linux counts time in hundredths of a second. */
const TICK = 10;

function read(pid: number): Process | undefined {
  try {
    // The name stands in brackets and may hold anything; the parent and the pages come behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
    const cpu = fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * TICK, 0);
    return { pid, parent: Number(fields[1]), resident: Number(fields[21]) * PAGE, cpu };
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

/** What a process and all that it started have and have used, together. */
export function sumOfTree(root: number, all: readonly Process[]): Pick<Process, 'resident' | 'cpu'> {
  const children = Map.groupBy(all, ({ parent }) => parent);
  const tree = (pid: number): Process[] =>
    (children.get(pid) ?? []).flatMap((child) => [child, ...tree(child.pid)]);
  const members = [...all.filter(({ pid }) => pid === root), ...tree(root)];
  return {
    resident: members.reduce((sum, { resident }) => sum + resident, 0),
    cpu: members.reduce((sum, { cpu }) => sum + cpu, 0),
  };
}
