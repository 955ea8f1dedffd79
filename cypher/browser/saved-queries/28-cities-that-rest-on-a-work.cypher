// 28 Resting on it 以其为依据
// The cities whose letters rest on one law or policy (根据, 按照), and those letters. Other functions: Implementation (贯彻落实), Issuance, Alignment,
// Background, Mention … Click an arrow 引用: its quote is the sentence.
WITH '国办发〔2017〕95号' AS work, ['Basis'] AS functions
MATCH (w:Work)<-[c:CITES]-(d:Document)-[o:OF_REGION]->(r:Region)
WHERE (w.number = work OR w.title CONTAINS work) AND c.function IN functions
RETURN w, c, d, o, r
ORDER BY d.newest
LIMIT 150;
