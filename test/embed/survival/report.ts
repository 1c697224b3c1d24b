// `node test/embed/survival/report.ts`: runs the suite and writes docs/guide/survival.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const suite = fileURLToPath(new URL('./survival.test.ts', import.meta.url));
const env = { ...process.env, TOMONI_WRITE_SURVIVAL: 'yes' };
process.exit(spawnSync(process.execPath, ['--test', suite], { env, stdio: 'inherit' }).status ?? 1);
