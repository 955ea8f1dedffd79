// Gives proposals the title and proposer that the newest letter prints, and deletes those that no letter answers any more. Removing a
// property that is not there locks the node and writes nothing.
// :param ids => ['proposal_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $ids AS id
MATCH (p:Proposal {id: id})
REMOVE p.locked
WITH p
OPTIONAL MATCH (p)<-[a:ANSWERS]-(d:Document)
WITH p, a, d ORDER BY d.newest, d.id
WITH p, collect(a) AS answers, collect(a.title) AS titles, collect(a.proposer) AS proposers
SET p.title = head(titles), p.proposer = head(proposers),
    p.name = coalesce(head(titles), '第' + p.number + '号', p.session, head(answers).quote),
    p.caption = head([answer IN answers WHERE answer.title = head(titles) | answer.caption] + [answer IN answers | answer.caption])
WITH p, answers WHERE size(answers) = 0
DETACH DELETE p
