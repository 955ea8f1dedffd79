// Gives proposals that hang on their document's id the new one.
// :param rows => [{document: 'doc_7d2kqz5w3x4y5z6a', own: 'proposal_7d2kqz5w3x4y5z6a'}]
// Columns: proposal (its id)
UNWIND $rows AS row
MATCH (d:Document {id: row.document})-[:ANSWERS]->(p:Proposal)
SET p.id = CASE WHEN p.shared THEN p.id ELSE row.own END
RETURN p.id AS proposal
