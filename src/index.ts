/** The package's own entry: what a catalogue is written with, and what it takes to answer questions inside another program. */
export * from './definition/index.js'
