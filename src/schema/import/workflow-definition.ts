/**
 * A workflow of phases and items (`workflow.yaml`) as it was written: phases in a line, each with items that are to be ticked off, verified by a
 * file, a command or a person.
 */
import type { Fields } from './fields.js';
import { type FindingList, shownValue } from './finding.js';
import { plainCommand } from './shell-words.js';

export type Verification =
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'person'; readonly words: string };

export interface WorkflowItem {
  readonly id: string;
  readonly fields: Fields;
  readonly name: string;
  readonly required: boolean;
  readonly verification: Verification;
}

export interface WorkflowPhase {
  readonly id: string;
  readonly fields: Fields;
  readonly name: string;
  readonly approval: boolean;
  readonly items: readonly WorkflowItem[];
}

export interface WorkflowDefinition {
  readonly name: string;
  /** Gates that wait for people are passed by rule. */
  readonly unattended: boolean;
  readonly phases: readonly WorkflowPhase[];
}

/** Characters that would mean something to a shell: a setting that holds one has no business in a command. */
const METACHARACTERS = /[;&|`$<>(){}[\]!*?~"'\\\n\r]/;

export function readWorkflow(root: Fields, findings: FindingList): WorkflowDefinition {
  const settings = root.map('settings');
  const mode = settings?.text('supervision_mode') ?? 'supervised';
  if (mode === 'hybrid' && settings !== null)
    findings.add(
      settings.at('supervision_mode'),
      'WORD_CHANGED',
      'The supervision mode "hybrid" waits for people as "supervised" does.',
    );
  else if (settings !== null && mode !== 'supervised' && mode !== 'zero_human')
    findings.add(
      settings.at('supervision_mode'),
      'STATUS_UNKNOWN',
      `${shownValue(mode)} is no supervision mode; the workflow is supervised.`,
    );
  const unattended = mode === 'zero_human';
  const phases = root.maps('phases').flatMap((fields) => {
    const id = fields.text('id');
    if (id === null) {
      findings.add(fields.at(), 'ID_MISSING', 'A phase has no id; it was left out.');
      return [];
    }
    if (id !== id.toUpperCase())
      findings.add(fields.at('id'), 'CASE_DIFFERS', `The phase ${shownValue(id)} should be in capitals.`);
    return [
      {
        id,
        fields,
        name: fields.text('name') ?? id,
        approval: !unattended && exitGate(fields, findings),
        items: fields.maps('items').flatMap((item) => readItem(item, { settings, findings })),
      },
    ];
  });
  return { name: root.text('name') ?? 'Workflow', unattended, phases };
}

/** `human_approval` is the only gate that was ever enforced. */
function exitGate(fields: Fields, findings: FindingList): boolean {
  const gate = fields.text('exit_gate');
  if (gate === null || gate === 'human_approval') return gate !== null;
  findings.add(
    fields.at('exit_gate'),
    'NOT_CARRIED',
    `The exit gate ${shownValue(gate)} was never enforced; it is none here either.`,
  );
  return false;
}

interface ItemWorld {
  readonly settings: Fields | null;
  readonly findings: FindingList;
}

function readItem(fields: Fields, world: ItemWorld): readonly WorkflowItem[] {
  const id = fields.text('id');
  if (id === null) {
    world.findings.add(fields.at(), 'ID_MISSING', 'An item has no id; it was left out.');
    return [];
  }
  const type = fields.text('step_type') ?? 'flexible';
  const forced = type === 'gate' || type === 'required';
  const required = forced || fields.boolean('required') !== false;
  if (!required)
    world.findings.add(
      fields.at('required'),
      'NOT_CARRIED',
      `${id} is optional; here its phase waits until it is done or skipped.`,
    );
  const name = fields.text('name') ?? id;
  return [{ id, fields, name, required, verification: verificationOf(fields, id, world) }];
}

function verificationOf(fields: Fields, id: string, world: ItemWorld): Verification {
  const verification = fields.map('verification');
  const type = verification?.text('type') ?? 'none';
  if (verification === null || type === 'none') return { kind: 'none' };
  const { findings } = world;
  switch (type) {
    case 'file_exists': {
      const path = substituted(verification.text('path') ?? '', world.settings, false);
      if (path !== null && path !== '') return { kind: 'file', path };
      break;
    }
    case 'command': {
      const text = substituted(verification.text('command') ?? '', world.settings, true);
      const command = text === null ? undefined : plainCommand(text);
      const code = verification.number('expect_exit_code') ?? 0;
      if (command !== undefined)
        return {
          kind: 'command',
          command: code === 0 ? command : `${command}; test $? -eq ${Math.trunc(code)}`,
        };
      break;
    }
    case 'manual_gate':
      return { kind: 'person', words: verification.text('description') ?? fields.text('description') ?? id };
    default:
      break;
  }
  findings.add(
    verification.at('type'),
    'NOT_CARRIED',
    `The verification ${shownValue(type)} of ${id} cannot be carried out; it is not asked for.`,
  );
  return { kind: 'none' };
}

/** `{{name}}` replaced by the setting; null when there is none, or when it could break out of a command. */
function substituted(text: string, settings: Fields | null, isCommand: boolean): string | null {
  let missing = false;
  const result = text.replace(/\{\{\s*([A-Za-z_]\w*)\s*\}\}/g, (_, name: string) => {
    const value = settings?.text(name) ?? null;
    if (value === null || (isCommand && METACHARACTERS.test(value))) missing = true;
    return value ?? '';
  });
  return missing ? null : result;
}

/** What an agent is told about an item. */
export function itemPrompt(item: WorkflowItem, phase: WorkflowPhase): string {
  const { fields } = item;
  const parts = [`# ${item.name}`];
  const add = (heading: string, items: readonly string[]): void => {
    if (items.length > 0) parts.push(`## ${heading}\n\n${items.map((text) => `- ${text}`).join('\n')}`);
  };
  const description = fields.text('description');
  if (description !== null) parts.push(description);
  add('Notes', fields.texts('notes'));
  add(`Notes of the phase ${phase.name}`, phase.fields.texts('notes'));
  add('May be skipped when', fields.texts('skip_conditions'));
  const evidence = fields.text('evidence_prompt');
  if (evidence !== null) add('Evidence', [evidence]);
  if (item.verification.kind === 'person') add('A person decides', [item.verification.words]);
  return `${parts.join('\n\n')}\n`;
}
