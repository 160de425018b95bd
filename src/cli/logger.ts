import { destination, type Logger, pino, stdSerializers } from 'pino'
import type { LogLevel } from './settings.js'

/** The log: one JSON object a line on standard error, down to the level. Errors keep their causes; requests are never logged whole. */
export function openLogger(level: LogLevel): Logger {
  return pino({ level, serializers: { err: stdSerializers.errWithCause } }, destination({ dest: 2, sync: true }))
}
