// Writes the numbers that documents print and that promise nothing.
// :param rows => [{document: 'doc_7d2kqz5w3x4y5z6a', observations: [{id: '0123|#0', ordinal: 0, name: '19.2万人 在校生'}]}]
// No columns.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
UNWIND row.observations AS observed
CREATE (o:Observation)-[:OBSERVED_IN {quote: observed.quote, date: d.issuedOn, documentTitle: d.title}]->(d)
SET o = observed
