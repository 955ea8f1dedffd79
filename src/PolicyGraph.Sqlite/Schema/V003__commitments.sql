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

-- A commitment as everybody reads it: with its document's id, region and text, its ties (JSON list of [tie, name, node's id or null]) and,
-- where the issuer acts, the issuers (JSON list of ids).

CREATE VIEW told_commitments AS
SELECT commitments.*, documents.node_id AS document_id, documents.region, captures.text_sha256, captures.extractor_version,
       (SELECT json_group_array(json_array(tie, name, target)) FROM (
           SELECT tie, coalesce(mentions.name, mentions.text) AS name, coalesce(works.node_id, institutions.node_id) AS target
           FROM commitment_ties
           JOIN mentions ON mentions.document = commitment_ties.document AND mentions.ordinal = commitment_ties.mention
           LEFT JOIN signatures ON signatures.id = mentions.signature
           LEFT JOIN works ON works.id = signatures.work
           LEFT JOIN institution_keys ON institution_keys.id = mentions.institution
           LEFT JOIN institutions ON institutions.id = institution_keys.institution
           WHERE commitment_ties.document = commitments.document AND commitment_ties.commitment = commitments.ordinal
           ORDER BY commitment_ties.ordinal)) AS ties,
       (SELECT json_group_array(node_id) FROM (
           SELECT institutions.node_id FROM document_issuers
           JOIN institution_keys ON institution_keys.id = document_issuers.institution
           JOIN institutions ON institutions.id = institution_keys.institution
           WHERE document_issuers.document = commitments.document AND commitments.actor_kind = 'Issuer'
           ORDER BY document_issuers.ordinal)) AS issuers
FROM commitments
JOIN documents ON documents.id = commitments.document
JOIN captures ON captures.id = documents.id;
