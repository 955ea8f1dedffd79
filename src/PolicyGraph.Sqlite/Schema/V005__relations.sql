-- What documents state of two things that they name: one row a statement. A work's end is found through its signature, a body's through its
-- key's canonical text, so that what a name settles to later settles for it too. occurred_on is a bound: 'yyyy-MM-dd|as printed'.

CREATE TABLE relations (
    document         INTEGER NOT NULL REFERENCES documents (id),
    ordinal          INTEGER NOT NULL,
    type             TEXT NOT NULL,
    from_name        TEXT NOT NULL,
    from_signature   INTEGER REFERENCES signatures (id),
    from_institution TEXT,
    to_name          TEXT NOT NULL,
    to_signature     INTEGER REFERENCES signatures (id),
    to_institution   TEXT,
    occurred_on      TEXT,
    rule             TEXT NOT NULL,
    quote_start      INTEGER NOT NULL,
    quote_end        INTEGER NOT NULL,
    quote            TEXT NOT NULL,
    PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE INDEX relations_from_institution ON relations (from_institution) WHERE from_institution IS NOT NULL;
CREATE INDEX relations_to_institution ON relations (to_institution) WHERE to_institution IS NOT NULL;
CREATE INDEX relations_from_signature ON relations (from_signature) WHERE from_signature IS NOT NULL;
CREATE INDEX relations_to_signature ON relations (to_signature) WHERE to_signature IS NOT NULL;

-- A relation as everybody reads it: with the ids of its ends, null where a name settled to no node, and with where it is written.

CREATE VIEW told_relations AS
SELECT relations.*, documents.node_id AS document_id, documents.newest, captures.text_sha256, captures.extractor_version,
       coalesce(from_works.node_id, from_institutions.node_id) AS from_id, from_works.id AS from_work,
       coalesce(to_works.node_id, to_institutions.node_id) AS to_id, to_works.id AS to_work
FROM relations
JOIN documents ON documents.id = relations.document
JOIN captures ON captures.id = documents.id
LEFT JOIN signatures from_signatures ON from_signatures.id = relations.from_signature
LEFT JOIN works from_works ON from_works.id = from_signatures.work
LEFT JOIN institution_keys from_keys ON from_keys.canonical = relations.from_institution
LEFT JOIN institutions from_institutions ON from_institutions.id = from_keys.institution
LEFT JOIN signatures to_signatures ON to_signatures.id = relations.to_signature
LEFT JOIN works to_works ON to_works.id = to_signatures.work
LEFT JOIN institution_keys to_keys ON to_keys.canonical = relations.to_institution
LEFT JOIN institutions to_institutions ON to_institutions.id = to_keys.institution;
