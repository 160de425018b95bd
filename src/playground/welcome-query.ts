/** The query that a new visitor finds in the editor: it runs as it stands, and its answer is drawn as lines. */
export const welcomeQuery = `# Welcome to Etalon. Press the pink button (or Ctrl-Enter) to run this query:
# a year of revenue and orders, month by month, for each kind of channel.
# Then change the grain, the range or \`by\`: Ctrl-Space shows what is allowed.
query Welcome {
  metrics(range: { last: { count: 12, unit: MONTH } }, grain: MONTH, by: [CHANNEL_KIND]) {
    nodes {
      period { start label isPartial }
      dimensions { channelKind }
      revenue { value formatted }
      orders { value }
    }
    total {
      revenue { formatted }
    }
    statements { sql milliseconds }
  }
}
`
