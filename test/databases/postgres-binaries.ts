import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The folder that holds `initdb` and `postgres`: one of PATH, else the newest of Debian's; undefined when there is none. */
export function findBinaries(): string | undefined {
  return [...pathFolders(), ...debianFolders()].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

/** Who the server runs as: PostgreSQL refuses root, so root lends it an account without rights; everyone else is themselves. */
export function serverAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const account = ['postgres', 'nobody'].flatMap((name) => accounts.filter((each) => each[0] === name))[0]
  if (!account) throw new Error('no account "postgres" or "nobody" to run a test server as')
  return { uid: Number(account[2]), gid: Number(account[3]) }
}

function pathFolders(): string[] {
  return (process.env.PATH ?? '').split(delimiter).filter(Boolean)
}

function debianFolders(): string[] {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  const versions = readdirSync(root).sort((one, other) => Number(other) - Number(one))
  return versions.map((version) => join(root, version, 'bin'))
}
