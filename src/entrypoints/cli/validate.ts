/** `validate`: every fault of the definition at once. */
import type { Context } from '../../app/context.js';
import { DefinitionError, EXIT, formatFault } from '../../errors.js';
import { counted } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { mark } from '../../report/style.js';
import { answered, type Call, type VerbEnd, withContext } from './call.js';

const SCHEMA = 'orchestrator/validation/1';

export async function execute(call: Call): Promise<VerbEnd> {
  try {
    return await withContext(call, ({ context, root }) => valid(call, context, root));
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const { faults } = error;
    return answered(
      { schema: SCHEMA, valid: false, faults, remarks: [] },
      [
        ...faults.map((fault) => plainText(formatFault(fault), 2000)),
        `${mark(call.terminal.out, 'failed')} ${counted(faults.length, 'fault')}`,
      ],
      EXIT.invalid,
    );
  }
}

async function valid(call: Call, context: Context, root: string): Promise<VerbEnd> {
  const { definition, remarks } = await context.definitions.compile();
  const { phases, tasks, title } = definition;
  const document = {
    schema: SCHEMA,
    valid: true,
    root,
    title,
    phases: phases.map(({ id }) => id),
    tasks: tasks.length,
    faults: [],
    remarks,
  };
  return answered(document, [
    ...remarks.map((remark) => `note: ${plainText(remark, 500)}`),
    `${mark(call.terminal.out, 'completed')} ${plainText(title)}: ${counted(phases.length, 'phase')}, ${counted(tasks.length, 'task')}, no fault`,
  ]);
}
