// Makes captured texts later: the same text was met again at the same address.
// :param rows => [{id: '0123|', properties: {capturedOn: '2024-06-03T08:00:00.0000000+00:00'}}]
// No columns.
UNWIND $rows AS row
MATCH (t:DocumentText {id: row.id})
SET t += row.properties
