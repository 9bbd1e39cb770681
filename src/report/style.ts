/** How text looks on a screen: colours only where they are wanted, symbols with a plain form where a terminal cannot show them. */
import type { Standing } from '../domain/explain.js';
import type { PhaseStatus } from '../domain/phase.js';
import type { TaskStatus } from '../domain/task.js';

export interface Style {
  readonly colour: boolean;
  readonly unicode: boolean;
  /** Columns of the terminal; null = lines may be as long as they like. */
  readonly columns: number | null;
}

/** No colour, no terminal: for files and pipes. */
export const PLAIN: Style = { colour: false, unicode: true, columns: null };

const COLOURS = { red: 31, green: 32, yellow: 33, blue: 34, cyan: 36, dim: 2, bold: 1 } as const;
export type Colour = keyof typeof COLOURS;

const ESC = String.fromCharCode(0x1b);

export function paint(style: Style, colour: Colour, text: string): string {
  return style.colour ? `${ESC}[${COLOURS[colour]}m${text}${ESC}[0m` : text;
}

/** What one sees of a task: its status, and for a pending one why it is pending. */
export type Look = TaskStatus | Extract<Standing, 'ready' | 'waiting'>;

const MARKS: Readonly<Record<Look, readonly [unicode: string, ascii: string, colour: Colour]>> = {
  completed: ['✓', '+', 'green'],
  failed: ['✗', 'x', 'red'],
  in_progress: ['●', '*', 'cyan'],
  ready: ['○', 'o', 'blue'],
  waiting: ['·', '.', 'dim'],
  pending: ['·', '.', 'dim'],
  blocked: ['■', '#', 'yellow'],
  escalated: ['▲', '!', 'yellow'],
  skipped: ['–', '-', 'dim'],
  cancelled: ['–', '-', 'dim'],
};

/** One character that stands for how a task looks. */
export function mark(style: Style, look: Look): string {
  const [unicode, ascii, colour] = MARKS[look];
  return paint(style, colour, style.unicode ? unicode : ascii);
}

export function phaseMark(style: Style, status: PhaseStatus): string {
  if (status === 'completed') return mark(style, 'completed');
  if (status === 'in_progress') return paint(style, 'cyan', style.unicode ? '▶' : '>');
  return mark(style, 'waiting');
}

/** A pending task looks like its standing, any other like its status. */
export function lookOf(status: TaskStatus, standing: Standing): Look {
  if (status !== 'pending') return status;
  return standing === 'ready' || standing === 'blocked' || standing === 'escalated' ? standing : 'waiting';
}

/** `████░░░░░░` */
export function bar(style: Style, percent: number, width: number): string {
  const filled = Math.round((Math.min(100, Math.max(0, percent)) / 100) * width);
  const [full, empty] = style.unicode ? ['█', '░'] : ['#', '-'];
  return `${paint(style, 'green', full.repeat(filled))}${paint(style, 'dim', empty.repeat(width - filled))}`;
}

/** Cuts a line without colours to the width of the terminal. */
export function fitted(style: Style, line: string): string {
  if (style.columns === null) return line;
  const characters = [...line];
  return characters.length < style.columns
    ? line
    : `${characters.slice(0, Math.max(1, style.columns - 2)).join('')}${style.unicode ? '…' : '~'}`;
}
