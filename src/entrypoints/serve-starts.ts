/** The second process of a long run: starts commands for it, and knows nothing else. */
import { serveStarts } from '../adapters/process/start-server.js';

serveStarts();
