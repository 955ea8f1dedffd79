// Takes back what is drawn of what became of promises, so many relations at a time.
// :param most => 1000
// Columns: erased (how many; 0 where none is left)
MATCH ()-[drawn:FOLLOWED_UP_BY]->()
WITH drawn LIMIT $most
DELETE drawn
RETURN count(*) AS erased
