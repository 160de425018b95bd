/** The alias under which a table asks for the kind of each row. */
export const rowKindField = 'etalonRowKind'
/** The alias under which it asks what each row is grouped by. */
export const rowGroupsField = 'etalonRowGroups'
