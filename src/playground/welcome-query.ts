/** The query that a new visitor finds in the editor: it runs as it stands, and its answer is drawn as lines. */
export const welcomeQuery = `# Welcome to Etalon. Run this query: press the
# pink button or Ctrl-Enter. It asks for a year of
# revenue and orders, for each kind of channel.
# Ctrl-Space shows what else can be asked.
query Welcome {
  metrics(
    range: { last: { count: 12, unit: MONTH } }
    grain: MONTH
    by: [CHANNEL_KIND]
  ) {
    nodes {
      kind
      period { start label isPartial }
      dimensions { channelKind }
      revenue { value formatted }
      orders { value }
    }
    total {
      revenue { formatted }
    }
    statements { sql parameters milliseconds }
  }
}
`
