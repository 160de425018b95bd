/** The table that says which of the demo company's tables have been made; one of its own, as a team's database may have migrations of the team's. */
export const migrationsTable = 'etalon_demo_migrations'
