-- Which proposals letters answer, who handled them, what they suggest and what became of it. A proposal is a node_id: letters that name its body,
-- region, session and number have one (shared), any other letter one of its own, which hangs on the document's id and changes with it.

CREATE TABLE proposals (
    document    INTEGER NOT NULL PRIMARY KEY REFERENCES documents (id),
    node_id     TEXT NOT NULL,
    shared      INTEGER NOT NULL,
    body        TEXT,
    region      TEXT,
    session     TEXT,
    number      TEXT,
    title       TEXT,
    proposer    TEXT,
    rule        TEXT NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end   INTEGER NOT NULL,
    quote       TEXT NOT NULL
);
CREATE INDEX proposals_node ON proposals (node_id);

-- Who a letter says handled it. A body's node is found through its key's canonical text.

CREATE TABLE handlers (
    document    INTEGER NOT NULL REFERENCES documents (id),
    ordinal     INTEGER NOT NULL,
    role        TEXT NOT NULL,
    name        TEXT NOT NULL,
    institution TEXT,
    rule        TEXT NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end   INTEGER NOT NULL,
    quote       TEXT NOT NULL,
    PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

-- The points that a letter answers, numbered from 1; fate_… is where it says what became of one.

CREATE TABLE suggestions (
    document    INTEGER NOT NULL REFERENCES documents (id),
    ordinal     INTEGER NOT NULL,
    text        TEXT NOT NULL,
    folded      TEXT NOT NULL,
    rule        TEXT NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end   INTEGER NOT NULL,
    quote       TEXT NOT NULL,
    disposition TEXT,
    normalized  TEXT,
    fate_rule   TEXT,
    fate_start  INTEGER,
    fate_end    INTEGER,
    fate_quote  TEXT,
    PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE INDEX suggestions_normalized ON suggestions (normalized, document);

-- The ordinal of the suggestion in whose answer a commitment is made.

ALTER TABLE commitments ADD COLUMN suggestion INTEGER;

-- A suggestion as everybody reads it: with its proposal, its letter and the commitments made in its answer (JSON list of ids).

CREATE VIEW told_suggestions AS
SELECT suggestions.*, documents.node_id AS document_id, documents.region, documents.newest, proposals.node_id AS proposal_id,
       captures.text_sha256, captures.extractor_version,
       (SELECT json_group_array(node_id) FROM (
           SELECT commitments.node_id FROM commitments
           WHERE commitments.document = suggestions.document AND commitments.suggestion = suggestions.ordinal
           ORDER BY commitments.ordinal)) AS commitments
FROM suggestions
JOIN documents ON documents.id = suggestions.document
JOIN proposals ON proposals.document = suggestions.document
JOIN captures ON captures.id = documents.id;
