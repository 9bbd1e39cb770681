/** Tasks kept as files, written for these tests with every slip that such trees have. */
export const TASK_FILES: Readonly<Record<string, string>> = {
  'tasks/README.md': '# How tasks work\n',
  'tasks/01-analysis/TEMPLATE.md': '---\ntask_id: "NN-phase/NN-name"\n---\n',
  'tasks/00-OVERVIEW.md': '# Overview\n\nSee the tasks.\n',
  'tasks/01-analysis/01-measure.md': `---
task_id: "01-analysis/01-measure"
title: "Measure the suite"
phase: "analysis"
estimated_duration: "3-5 hours"
complexity: "medium"
dependencies: []
inputs:
  - "suite/**/*.ts" (21,065 test files)
outputs:
  - "results.json"
  - "logs/"
skills_required: ["shell", "statistics"]
---

# Measure

Run everything and write it down.
`,
  'tasks/01-analysis/02-sort.md': `---
task_id: "01-analysis/02-sort"
title: "Sort what failed"
phase: "analysis"
estimated_duration: "30-60 minutes"
complexity: "low"
dependencies:
  - "01-analysis/01-measure"
inputs:
  - "../01-measure/results.json"
outputs:
  - "failures.json"
---
Sort them.
`,
  'tasks/02-planning/01-choose.md': `---
task_id: "02-planning/01-choose"
title: "Choose what to do"
phase: "planning"
estimated_duration: "a while"
complexity: "medium"
dependencies:
  - "01-analysis/02-sort"
inputs:
  - "../01-analysis/02-sort/failures.json"
  - "../../01-analysis/01-measure/results.json"
  - "../../01-analysis/01-measure/nobody-writes-this.json"
outputs:
  - "workspace/outputs/02-planning/01-choose/plan.md"
---
Choose.
`,
  'tasks/03-implementation/01-build.md': `---
task_id: "03-implementation/01-build"
title: "Build it: the first part"
phase: "03-implementation"
estimated_duration: "2-3 hours"
complexity: "high"
priority: "critical"
dependencies:
  - "planning/01-choose"
inputs:
  - "workspace/outputs/02-planning/01-choose/plan.md"
outputs:
  - "engine/src/part.rs" (modified)
  - "engine/src/extra.rs" (new or modified)
  - "workspace/outputs/03-implementation/01-build/report.md"
---
Build it.
`,
  'tasks/04-validation/01-check.md': `---
task_id: "04-validation/01-chekc"
title: "Check everything"
phase: "04-validation"
dependencies:
  - "03-implementation/01-build"
  - "03-implementation/09-forgotten"
inputs:
  - "workspace/outputs/03-implementation/01-build/report.md"
outputs:
  - "verdict.json"
---
Check.
`,
  'engine/src/part.rs': 'fn part() {}\n',
  'suite/a.ts': 'let a = 1;\n',
  'workspace/status/01-analysis/01-measure.json': JSON.stringify({
    task_id: '01-analysis/01-measure',
    status: 'completed',
    started_at: '2025-11-20T10:00:00Z',
    completed_at: '2025-11-20T12:30:00Z',
    agent_id: 'agent-1',
    outputs_validated: true,
    duration_seconds: 9000,
    exit_code: 0,
  }),
  'workspace/outputs/01-analysis/01-measure/results.json': '{"passed":3}\n',
  'workspace/outputs/01-analysis/01-measure/logs/run.txt': 'fine\n',
  'workspace/status/01-analysis/02-sort.json': JSON.stringify({
    task_id: '01-analysis/02-sort',
    status: 'completed',
    started_at: 1763632800.25,
  }),
  'engine/workspace/outputs/01-analysis/02-sort/failures.json': '[]\n',
  'workspace/status/02-planning/01-choose.json':
    '{"task_id":"02-planning/01-choose","status":"running","started_at":"2025-11-20T13:00:00"}',
  'workspace/status/03-implementation/01-build.json':
    '{"task_id":"03-implementation/01-build","status":"blocked","blocked_by":"02-planning/01-choose"}',
  'workspace/status/03-implementation/77-gone.json': '{"status":"failed","error":"Timeout"}',
};
