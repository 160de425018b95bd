import { warehouseError } from './warehouse-failure.js'

/** Gives back a turn; a second call does nothing. */
export type GiveBack = () => void

/** A fair queue in front of a few sessions: who comes first is served first, and who gives up waiting leaves without disturbing the others. */
export interface Turns {
  /** Resolves when it is one's turn; rejects with CANCELLED when the signal aborts, with WAREHOUSE_UNAVAILABLE when the queue is closed. */
  take(signal?: AbortSignal): Promise<GiveBack>
  /** Refuses all who wait or come later; resolves when every turn has been given back. */
  close(): Promise<void>
}

interface Waiting {
  readonly start: () => void
  readonly refuse: (reason: Error) => void
}

/** A queue that lets `places` callers in at a time. */
export function takingTurns(places: number): Turns {
  const waiting = new Set<Waiting>()
  let free = places
  let closing: Promise<void> | undefined
  let allBack = (): void => undefined

  const enter = (): GiveBack => {
    free -= 1
    let given = false
    return () => {
      if (given) return
      given = true
      free += 1
      for (const next of waiting) return next.start()
      if (free === places) allBack()
    }
  }

  const take = async (signal?: AbortSignal): Promise<GiveBack> => {
    if (signal?.aborted) throw warehouseError('CANCELLED')
    if (closing) throw warehouseError('WAREHOUSE_UNAVAILABLE')
    if (free > 0) return enter()
    return wait(waiting, enter, signal)
  }

  const close = (): Promise<void> => {
    closing ??= new Promise((resolve) => {
      allBack = resolve
      for (const each of waiting) each.refuse(warehouseError('WAREHOUSE_UNAVAILABLE'))
      if (free === places) resolve()
    })
    return closing
  }

  return { take, close }
}

function wait(waiting: Set<Waiting>, enter: () => GiveBack, signal?: AbortSignal): Promise<GiveBack> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      waiting.delete(place)
      signal?.removeEventListener('abort', giveUp)
    }
    const place: Waiting = {
      start: () => {
        leave()
        resolve(enter())
      },
      refuse: (reason) => {
        leave()
        reject(reason)
      },
    }
    const giveUp = (): void => place.refuse(warehouseError('CANCELLED'))
    signal?.addEventListener('abort', giveUp, { once: true })
    waiting.add(place)
  })
}
