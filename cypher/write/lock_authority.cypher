// Lets one writer at a time follow what the authority's works carry out.
// No parameters.
// No columns.
MERGE (l:Lock {id: 'authority'})
REMOVE l.locked
