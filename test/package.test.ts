import { readFileSync } from 'node:fs'
import semver from 'semver'
import { describe, expect, it } from 'vitest'

interface LockedPackage {
  readonly version: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly engines?: { readonly node?: string }
  readonly dependencies?: { readonly [name: string]: string }
}

const lock: { readonly packages: { readonly [place: string]: LockedPackage } } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { engines }: { readonly engines: { readonly node: string } } = JSON.parse(readFileSync('package.json', 'utf8'))
const installed = Object.entries(lock.packages).filter(
  ([place, { dev, devOptional }]) => place !== '' && dev !== true && devOptional !== true,
)

/** The package that Node finds under a name from another's place: its own folder's, or that of a folder above it. */
function resolved(name: string, place: string): LockedPackage | undefined {
  const found = lock.packages[`${place}/node_modules/${name}`]
  if (found !== undefined || place === '') return found ?? lock.packages[`node_modules/${name}`]
  return resolved(name, place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))))
}

// Who installs Etalon gets none of its "overrides": pins among "dependencies" (knip.json lists those that nothing imports) do reach them.
describe('the package, as npm installs it elsewhere', () => {
  it('runs on the oldest Node that it allows', () => {
    const oldest = semver.minVersion(engines.node)?.version ?? ''
    const unfit = installed.filter(([, { engines: own }]) => own?.node !== undefined && !semver.satisfies(oldest, own.node))
    expect(installed.length).toBeGreaterThan(150)
    expect(unfit.map(([place, { version, engines: own }]) => `${place}@${version} wants ${own?.node}`)).toEqual([])
  })

  it('holds what its packages ask for, without an override', () => {
    const strange = installed.flatMap(([place, { dependencies }]) =>
      Object.entries(dependencies ?? {}).flatMap(([name, range]) => {
        const version = resolved(name, place)?.version ?? 'none'
        return semver.validRange(range) === null || semver.satisfies(version, range) ? [] : `${place}: ${name}@${version} for ${range}`
      }),
    )
    expect(strange).toEqual([])
  })
})
