/** Git over smart HTTP for the tokens of the fake GitHub, with its rules for pushes as a real pre-receive hook. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answerCgi, runBackend } from '../http-remote.js';
import { may, type World } from './world.js';

/** The server's words as GitHub has them: first what is violated, then the ref. */
const HOOK = `#!/bin/sh
while read -r old new ref; do
  while IFS='	' read -r pattern reason; do
    case "$ref" in
      $pattern)
        echo "error: GH013: Repository rule violations found for $ref." >&2
        echo "$reason" >&2
        exit 1 ;;
    esac
  done <<RULES
$FAKE_GITHUB_RULES
RULES
  case "$new" in *[!0]*) ;; *) continue ;; esac
  # What the push brings is looked at commit by commit: workflow files that were there before may go where they like.
  touched=$(git rev-list "$new" --not --all | while read -r commit; do
    git diff-tree --root -r --no-commit-id --name-only "$commit" -- .github/workflows
  done)
  if [ "$FAKE_GITHUB_WORKFLOWS" != allowed ] && [ -n "$touched" ]; then
    echo 'refusing to allow a GitHub App to create or update workflow without \`workflows\` permission' >&2
    exit 1
  fi
done
exit 0
`;

/** Of such answers git shows the words. */
const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

/** Puts the hook into the repository. */
export function installRules(gitDir: string): void {
  mkdirSync(join(gitDir, 'hooks'), { recursive: true });
  writeFileSync(join(gitDir, 'hooks/pre-receive'), HOOK);
  chmodSync(join(gitDir, 'hooks/pre-receive'), 0o755);
}

/** Serves a request below `/<owner>/<name>.git/`. `folder` holds the repositories as `<owner>/<name>.git`. */
export async function serveGit(
  world: World,
  folder: string,
  exchange: {
    readonly url: URL;
    readonly request: IncomingMessage;
    readonly response: ServerResponse;
    readonly body: Buffer;
    /** The server acts, and its answer never arrives. */
    readonly lost: boolean;
  },
): Promise<void> {
  const { url, request, response, body } = exchange;
  const service = url.searchParams.get('service') ?? url.pathname.split('/').at(-1) ?? '';
  const caller = world.tokens.get(passwordIn(request.headers.authorization ?? ''));
  if (caller === undefined) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' });
    response.end('Invalid username or token.');
    return;
  }
  const pushes = service === 'git-receive-pack';
  if (!may(caller, [['contents', pushes ? 'write' : 'read']])) {
    response.writeHead(403, PLAIN).end('Write access to repository not granted.');
    return;
  }
  if (pushes && world.settings.archived) {
    response.writeHead(403, PLAIN).end('This repository was archived so it is read-only.');
    return;
  }
  const rules = world.settings.refusedRefs.map(({ pattern, reason }) => `${pattern}\t${reason}`).join('\n');
  const more = {
    FAKE_GITHUB_RULES: rules,
    FAKE_GITHUB_WORKFLOWS: caller.permissions['workflows'] === undefined ? 'refused' : 'allowed',
  };
  const answer = await runBackend(folder, url, request, { body, more });
  if (exchange.lost) request.socket.destroy();
  else answerCgi(response, answer);
}

/** `Basic user:token`, `Bearer token`. */
function passwordIn(header: string): string {
  const [scheme = '', value = ''] = header.split(' ');
  if (scheme.toLowerCase() !== 'basic') return value;
  return Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':');
}
