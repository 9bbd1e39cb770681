/**
 * All tasks of a session in their order: a persistent vector (32-way trie) with an index from id to position, so that replacing
 * one of 100,000 tasks costs a few short array copies and every earlier table stays as it was.
 *
 * Tasks are only ever appended or replaced. The index is shared by all tables of one history; a table sees the entries below its
 * own size, and a second branch of history gets an index of its own.
 */
import type { TaskId } from './ids.js';
import type { Task } from './task.js';

const BITS = 5;
const WIDTH = 1 << BITS;
const MASK = WIDTH - 1;

type Node = readonly (Node | Task)[];

interface Index {
  readonly positions: Map<TaskId, number>;
  /** Lower-cased ids, to keep ids unique on file systems that ignore case. */
  readonly folded: Map<string, TaskId>;
  /** For each task the positions of those that depend on it. */
  readonly dependents: Map<TaskId, number[]>;
  /** The id that was asked for last, and its position. */
  asked: TaskId | null;
  position: number | undefined;
}

function emptyIndex(): Index {
  return { positions: new Map(), folded: new Map(), dependents: new Map(), asked: null, position: undefined };
}

function isLeafLevel(_node: Node, shift: number): _node is readonly Task[] {
  return shift === 0;
}

function isInner(child: Node | Task | undefined): child is Node {
  return Array.isArray(child);
}

export class TaskTable {
  static readonly empty = new TaskTable([], 0, 0, emptyIndex());

  readonly size: number;
  readonly #root: Node;
  readonly #shift: number;
  readonly #index: Index;

  private constructor(root: Node, shift: number, size: number, index: Index) {
    this.#root = root;
    this.#shift = shift;
    this.size = size;
    this.#index = index;
  }

  static of(tasks: readonly Task[]): TaskTable {
    const index = emptyIndex();
    let level: Node[] = [];
    for (let start = 0; start < tasks.length; start += WIDTH) level.push(tasks.slice(start, start + WIDTH));
    let shift = 0;
    while (level.length > 1) {
      const above: Node[] = [];
      for (let start = 0; start < level.length; start += WIDTH) above.push(level.slice(start, start + WIDTH));
      level = above;
      shift += BITS;
    }
    tasks.forEach((task, position) => {
      enter(index, task, position);
    });
    return new TaskTable(level[0] ?? [], shift, tasks.length, index);
  }

  position(id: TaskId): number | undefined {
    const index = this.#index;
    // One event asks for its task many times.
    if (index.asked !== id) {
      index.position = index.positions.get(id);
      index.asked = id;
    }
    const { position } = index;
    return position !== undefined && position < this.size ? position : undefined;
  }

  at(position: number): Task | undefined {
    if (position < 0 || position >= this.size) return undefined;
    let node: Node = this.#root;
    for (let shift = this.#shift; shift > 0; shift -= BITS) {
      const child = node[(position >>> shift) & MASK];
      if (!isInner(child)) return undefined;
      node = child;
    }
    return isLeafLevel(node, 0) ? node[position & MASK] : undefined;
  }

  get(id: TaskId): Task | undefined {
    const position = this.position(id);
    return position === undefined ? undefined : this.at(position);
  }

  has(id: TaskId): boolean {
    return this.position(id) !== undefined;
  }

  /** The id that differs from `id` by letter case only, or `id` itself, if the table has it. */
  sameButForCase(id: TaskId): TaskId | undefined {
    const found = this.#index.folded.get(id.toLowerCase());
    return found !== undefined && this.has(found) ? found : undefined;
  }

  /** Tasks that name `id` as a dependency, in table order. */
  *dependents(id: TaskId): Iterable<Task> {
    for (const position of this.#index.dependents.get(id) ?? []) {
      const task = this.at(position);
      if (task !== undefined) yield task;
    }
  }

  *[Symbol.iterator](): Iterator<Task> {
    for (let position = 0; position < this.size; position += 1) {
      const task = this.at(position);
      if (task !== undefined) yield task;
    }
  }

  /** The tasks at the positions from `from` up to and without `to`. */
  range(from: number, to: number): readonly Task[] {
    const tasks: Task[] = [];
    for (let position = from; position < to; position += 1) {
      const task = this.at(position);
      if (task !== undefined) tasks.push(task);
    }
    return tasks;
  }

  /** The table with the task of the same id replaced; an unknown id leaves it as it is. */
  replace(task: Task): TaskTable {
    const position = this.position(task.spec.id);
    if (position === undefined) return this;
    if (this.at(position)?.spec.dependencies !== task.spec.dependencies) {
      // What it depends on changed: older tables keep their index.
      const tasks = [...this];
      tasks[position] = task;
      return TaskTable.of(tasks);
    }
    return new TaskTable(
      withAt(this.#root, this.#shift, position, task),
      this.#shift,
      this.size,
      this.#index,
    );
  }

  /** The table with one more task at its end; a known id leaves it as it is. */
  append(task: Task): TaskTable {
    if (this.has(task.spec.id)) return this;
    const index = this.#index.positions.size === this.size ? this.#index : this.#ownIndex();
    enter(index, task, this.size);
    const full = this.size === WIDTH << this.#shift;
    if (this.size > 0 && full) {
      const root: Node = [this.#root, pathTo(this.#shift, task)];
      return new TaskTable(root, this.#shift + BITS, this.size + 1, index);
    }
    return new TaskTable(withAt(this.#root, this.#shift, this.size, task), this.#shift, this.size + 1, index);
  }

  #ownIndex(): Index {
    const index = emptyIndex();
    let position = 0;
    for (const task of this) enter(index, task, position++);
    return index;
  }
}

function enter(index: Index, task: Task, position: number): void {
  index.positions.set(task.spec.id, position);
  index.asked = null;
  index.folded.set(task.spec.id.toLowerCase(), task.spec.id);
  for (const { task: producer } of task.spec.dependencies) {
    const list = index.dependents.get(producer);
    if (list === undefined) index.dependents.set(producer, [position]);
    else if (list[list.length - 1] !== position) list.push(position);
  }
}

function withAt(node: Node, shift: number, position: number, task: Task): Node {
  const copy = node.slice();
  const slot = (position >>> shift) & MASK;
  if (shift === 0) copy[slot] = task;
  else {
    const child = copy[slot];
    copy[slot] = isInner(child) ? withAt(child, shift - BITS, position, task) : pathTo(shift - BITS, task);
  }
  return copy;
}

function pathTo(shift: number, task: Task): Node {
  return shift === 0 ? [task] : [pathTo(shift - BITS, task)];
}
