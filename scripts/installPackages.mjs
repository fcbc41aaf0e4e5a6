import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Installs the packages of the lock file where the installed ones differ from it, so that a fresh
 * clone needs one command. Uses nothing but Node, since nothing else is there yet.
 * @param {string} root the repository's folder
 * @param {(message: string) => void} say told before the wait, with what is about to happen
 * @returns {Promise<boolean>} whether anything had to be installed
 */
export async function installPackages(root, say) {
  if (isInstalled(root)) return false
  say('Installing packages (about half a minute) …')
  await npmCi(root)
  return true
}

/**
 * Whether node_modules holds what package-lock.json says, packages of other platforms aside.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, { version, optional, peer, link }]) => {
    if (path === '' || link) return true
    const found = present[path]
    return found ? found.version === version : Boolean(optional || peer)
  })
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function npmCi(root) {
  const flags = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  return new Promise((resolve, reject) => {
    // Started by npm, its own path is known; `npm` itself is a script that Windows needs a shell for.
    const npm = process.env.npm_execpath
    const child = npm?.endsWith('.js')
      ? spawn(process.execPath, [npm, ...flags], options(root))
      : spawn(`npm ${flags.join(' ')}`, { ...options(root), shell: true })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(undefined)
      else reject(new Error(`npm ci failed with code ${code}`))
    })
  })
}

function options(root) {
  return { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }
}
