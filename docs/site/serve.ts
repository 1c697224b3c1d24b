// Builds the showcase and serves it on localhost with the strict policy of vite.config.ts.
import { createServer } from 'node:net';
import { build, preview } from 'vite';

const port = Number(process.env['PORT'] ?? 5173);

function isTaken(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(true))
      .listen(port, 'localhost', () => probe.close(() => resolve(false)));
  });
}

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT=${process.env['PORT']} は使えません。1〜65535 の数を指定してください。 PORT must be a number from 1 to 65535.`);
  process.exit(1);
}
if (await isTaken()) {
  console.error(
    `ポート ${port} は使用中です。別の番号を指定してください： PORT=${port + 1} npm start\n` +
      `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`,
  );
  process.exit(1);
}
await build({ logLevel: 'warn' });
const server = await preview();
console.log('\nTomoni showcase（見本サイト）');
server.printUrls();
