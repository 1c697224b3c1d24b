// Starts WebKitWebDriver on a free localhost port, on a virtual screen and a session bus of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${child.exitCode} before it listened`);
    try {
      const response = await fetch(`http://127.0.0.1:${port}/status`);
      if (response.ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Starts a driver; when it is there it accepts sessions. It ends with this process. */
export async function startWebKitDriver(driver: string): Promise<{ port: number; stop: () => void }> {
  const port = await freePort();
  const child = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1280x1024x24', 'dbus-run-session', '--', driver, `--port=${port}`, '--host=127.0.0.1'],
    { stdio: 'ignore', detached: true, env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' } },
  );
  const stop = () => {
    try {
      process.kill(-child.pid!, 'SIGTERM'); // the whole group: xvfb-run, the bus, the driver and its browsers
    } catch {
      // already gone
    }
  };
  process.once('exit', stop);
  await untilReady(port, child);
  return { port, stop };
}
