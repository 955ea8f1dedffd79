// Gives commitments the ids that hang on their document's new one.
// :param rows => [{before: 'commitment_7d2kqz5w3x4y5z6a', id: 'commitment_3kx2m5q7ab4cd6ef'}]
// No columns.
UNWIND $rows AS row
MATCH (c:Commitment {id: row.before})
SET c.id = row.id
