// Runs the sources and starts again on each change of the server's; Next reloads the panel itself.
// It has a database of its own (data/colab-cms-development.db), whose tables follow the config.
//   npm run dev
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installPackages } from './installPackages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
if (existsSync('.env')) process.loadEnvFile('.env')
await installPackages(root, console.log)

const excluded = ['.next', 'src/app', 'data', 'media', 'test', 'test-output', 'dist']
const child = spawn(
  process.execPath,
  [
    '--conditions=production',
    'node_modules/tsx/dist/cli.mjs',
    'watch',
    ...excluded.map((folder) => `--exclude=./${folder}/**`),
    'src/server.ts',
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'development',
      NODE_OPTIONS: '--conditions=production',
      NEXT_TELEMETRY_DISABLED: '1',
      // Behind Express it would serve the old config; the restart does what it is for.
      DISABLE_PAYLOAD_HMR: 'true',
    },
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.once('close', (code) => process.exit(code ?? 1))
