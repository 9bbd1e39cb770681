/** The artifact of an attempt that went well and left nothing but its word, without an agent: for waves that are too large for processes. */
import { sealName } from '../../src/adapters/process/seal-file.js';
import { reportName } from '../../src/app/report-names.js';
import { claimKey, sealOf } from '../../src/schema/claim-key.js';
import { REPORT_SCHEMA, type Report } from '../../src/schema/report.js';
import { sha256 } from '../../src/schema/sha256.js';
import { rawArchive } from './raw-archive.js';
import { FIVE_SECONDS, NOTHING_ELSE } from './report-fields.js';

export interface MadeReport {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function madeReport(
  session: string,
  { id, attempt, claim }: { readonly id: string; readonly attempt: number; readonly claim: string },
): MadeReport {
  const report: Report = {
    schema: REPORT_SCHEMA,
    session,
    task_id: id,
    attempt,
    claim: claimKey(claim),
    outcome: 'succeeded',
    ...FIVE_SECONDS,
    outputs: [],
    ...NOTHING_ELSE,
  };
  const document = JSON.stringify(report);
  const statement = `orchestrator/seal/1\nreport.json ${sha256(document)}\nchange -\n`;
  const seal = `-\n${sealOf(claim, statement)}\n`;
  const files = { 'report.json': document, [sealName('report.json')]: seal, 'agent.log': '' };
  return {
    name: reportName(session, claim, 1),
    bytes: rawArchive(Object.entries(files).map(([name, bytes]) => ({ name, bytes }))),
  };
}
