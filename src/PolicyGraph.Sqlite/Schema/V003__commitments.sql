-- What documents promise, run and report: one row an action. node_id hangs on the document's id and changes with it.
-- quantities is JSON as StatedCommitments writes it; the deadline's days are 'yyyy-MM-dd', its printed date as printed.

CREATE TABLE commitments (
    document       INTEGER NOT NULL REFERENCES documents (id),
    ordinal        INTEGER NOT NULL,
    key            TEXT NOT NULL,
    node_id        TEXT NOT NULL UNIQUE,
    status         TEXT NOT NULL,
    strength       TEXT NOT NULL,
    actor          TEXT,
    actor_kind     TEXT NOT NULL,
    verb           TEXT,
    object         TEXT,
    text           TEXT NOT NULL,
    folded         TEXT NOT NULL,
    quantities     TEXT NOT NULL,
    deadline       TEXT,
    deadline_from  TEXT,
    deadline_until TEXT,
    deadline_on    TEXT,
    topic          TEXT,
    rule           TEXT NOT NULL,
    quote_start    INTEGER NOT NULL,
    quote_end      INTEGER NOT NULL,
    quote          TEXT NOT NULL,
    PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE INDEX commitments_status ON commitments (status, document);
CREATE INDEX commitments_topic ON commitments (topic, document);
CREATE INDEX commitments_deadline ON commitments (deadline_until) WHERE deadline_until IS NOT NULL;

-- What a commitment says of the names in it: who acts and takes part, what it rests on, what it is about. Nodes are found through the mention.

CREATE TABLE commitment_ties (
    document   INTEGER NOT NULL REFERENCES documents (id),
    commitment INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    tie        TEXT NOT NULL,
    mention    INTEGER NOT NULL,
    PRIMARY KEY (document, commitment, ordinal)
) WITHOUT ROWID;
CREATE INDEX commitment_ties_mention ON commitment_ties (document, mention);
