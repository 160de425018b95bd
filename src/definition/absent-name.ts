import { didYouMean } from '../kit/did-you-mean.js'
import { quotedList } from '../kit/quoted-list.js'

// Printing, comparing and awaiting ask any object for these; a source answers as if it had no prototype.
const askedOfAll = new Set([
  'then',
  'toJSON',
  'toString',
  'valueOf',
  'constructor',
  'inspect',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  'href',
])
const printing = Symbol.for('nodejs.util.inspect.custom')
const isAskedOfAll = (name: string): boolean => askedOfAll.has(name) || /^[_$@]/.test(name)

/**
 * What stands behind the columns and joins that a source shows: asking for a name that is not there throws a TypeError that names what is. Without it a
 * misspelt column is undefined in a definition without types, and fails elsewhere. What is there is never looked for here.
 */
export function absentName(source: string, names: () => readonly string[]): object {
  return new Proxy(Object.create(null), {
    get(_nothing, name) {
      if (name === printing) return plain
      if (typeof name === 'symbol' || isAskedOfAll(name)) return undefined
      const shown = names()
      throw new TypeError(
        `The source "${source}" has no column or join "${name}".${didYouMean(name, shown) || ` It has ${quotedList(shown, 30)}.`}`,
      )
    },
  })
}

// Printing looks for whatever the kinds of objects have that it knows, so it gets an object without this prototype.
function plain(this: object): object {
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(this))
}
