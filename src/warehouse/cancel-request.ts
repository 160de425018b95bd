import { connect, type Socket } from 'node:net'
import { type ConnectionOptions, connect as connectSecurely } from 'node:tls'

/** The session whose statement is to be cancelled: where its server listens, and the process and key that the server named at its start. */
export interface CancelTarget {
  readonly address: { readonly host: string; readonly port: number } | { readonly path: string }
  readonly secure: ConnectionOptions | false
  readonly processId: number
  readonly secretKey: number
}

// PostgreSQL's manual, section "Message Formats": length and code of two messages that come without a type byte.
const CANCEL_REQUEST = 80877102
const TLS_REQUEST = 80877103

/**
 * Asks a PostgreSQL server to stop what a session is doing. Resolves when the server has closed the asking connection, which is after it
 * has told the session; rejects when the server can't be reached within the limit.
 */
export async function requestCancel(target: CancelTarget, limitMilliseconds: number): Promise<void> {
  const plain = connect(target.address)
  plain.setTimeout(limitMilliseconds, () => plain.destroy(new Error('timeout expired')))
  try {
    await occurs(plain, 'connect')
    const socket = target.secure === false ? plain : await secured(plain, target.secure)
    const closed = occurs(socket, 'close')
    socket.resume()
    socket.write(message(CANCEL_REQUEST, target.processId, target.secretKey))
    await closed
  } finally {
    plain.destroy()
  }
}

async function secured(plain: Socket, options: ConnectionOptions): Promise<Socket> {
  const answered = occurs(plain, 'readable')
  plain.write(message(TLS_REQUEST))
  await answered
  const answer: Buffer | null = plain.read(1)
  if (answer?.toString() !== 'S') throw new Error('the server refuses a secure cancel request')
  const socket = connectSecurely({ ...options, socket: plain })
  await occurs(socket, 'secureConnect')
  return socket
}

function occurs(socket: Socket, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once(event, () => resolve())
    socket.once('error', reject)
  })
}

function message(...words: number[]): Buffer {
  const buffer = Buffer.alloc(4 + 4 * words.length)
  buffer.writeInt32BE(buffer.length, 0)
  for (const [index, word] of words.entries()) buffer.writeInt32BE(word, 4 + 4 * index)
  return buffer
}
