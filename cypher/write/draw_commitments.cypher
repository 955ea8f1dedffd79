// Draws who makes commitments, what they rest on and what they are about, from their ties and from where these lead. A node that several
// ties lead to is drawn once, with the role of the first.
// :param commitments => ['commitment_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $commitments AS id
MATCH (c:Commitment {id: id})-[:IN_DOCUMENT]->(d:Document)
CALL (c, d) {
  CALL (c, d) {
    MATCH (d)-[:ISSUED_BY]->(i:Institution)
    WHERE c.actorKind = 'Issuer'
    RETURN i AS maker, 'Actor' AS role, -1 AS ordinal
    UNION ALL
    MATCH (d)-[:OF_REGION]->(r:Region)
    WHERE c.actorKind = 'Region'
    RETURN r AS maker, 'Actor' AS role, -1 AS ordinal
    UNION ALL
    MATCH (c)-[tied:TIED]->(:InstitutionKey)-[:LEADS_TO]->(i:Institution)
    WHERE tied.tie IN ['Actor', 'Lead', 'Joint', 'Support']
    RETURN i AS maker, tied.tie AS role, tied.ordinal AS ordinal
  }
  WITH c, d, maker, role ORDER BY ordinal
  WITH c, d, maker, head(collect(role)) AS role
  CREATE (maker)-[:MADE {quote: c.quote, date: d.issuedOn, documentTitle: d.title, role: role}]->(c)
}
CALL (c, d) {
  MATCH (c)-[:TIED {tie: 'Basis'}]->(:Signature)-[:LEADS_TO]->(w:Work)
  WITH DISTINCT c, d, w
  CREATE (c)-[:BASED_ON {quote: c.quote, date: d.issuedOn, documentTitle: d.title}]->(w)
}
CALL (c, d) {
  MATCH (c)-[tied:TIED]->(:Signature|InstitutionKey)-[:LEADS_TO]->(n:Work|Institution)
  WHERE tied.tie IN ['About', 'Asked', 'Beneficiary']
  WITH c, d, n, tied ORDER BY tied.ordinal
  WITH c, d, n, head(collect(tied.tie)) AS role
  CREATE (c)-[:ABOUT {quote: c.quote, date: d.issuedOn, documentTitle: d.title, role: role}]->(n)
}
