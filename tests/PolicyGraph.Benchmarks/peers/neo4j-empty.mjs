// Empties the database but for its schema, in small transactions: relations first, for a popular node's alone may be more than the server holds in memory.
export const empty = async session => {
  await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS');
  await session.run('MATCH (n) WHERE NOT n:SchemaVersion CALL (n) { DELETE n } IN TRANSACTIONS OF 1000 ROWS');
};
