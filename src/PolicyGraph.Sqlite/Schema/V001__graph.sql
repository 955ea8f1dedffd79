-- The graph as tables. Integer ids are joins inside this file only; node_id is the public id (design/GRAPH.md, Ids).
-- A bound of a date is stored as 'yyyy-MM-dd|as printed', so that MIN and MAX of text find the day and keep its printed form.

-- What was ingested.

CREATE TABLE texts (
    sha256 TEXT NOT NULL PRIMARY KEY,
    text   TEXT NOT NULL
);

CREATE TABLE captures (
    id                INTEGER PRIMARY KEY,
    text_sha256       TEXT NOT NULL REFERENCES texts (sha256),
    url               TEXT,
    file              TEXT,
    sha256            TEXT NOT NULL,
    captured_on       TEXT,
    composed          INTEGER NOT NULL,
    extractor_version TEXT NOT NULL,
    document          INTEGER
);
CREATE UNIQUE INDEX captures_identity ON captures (text_sha256, coalesce(url, ''));
CREATE INDEX captures_document ON captures (document);

CREATE TABLE capture_keys (
    key     TEXT NOT NULL,
    capture INTEGER NOT NULL REFERENCES captures (id),
    PRIMARY KEY (key, capture)
) WITHOUT ROWID;
CREATE INDEX capture_keys_capture ON capture_keys (capture);

-- One row a document; its id is the id of its current capture. newest is the negated day of signing, 1 where no date is printed.

CREATE TABLE documents (
    id                INTEGER PRIMARY KEY REFERENCES captures (id),
    node_id           TEXT NOT NULL UNIQUE,
    kind              TEXT NOT NULL,
    number            TEXT,
    title             TEXT,
    region            TEXT,
    issued_on         TEXT,
    not_before        TEXT,
    not_before_reason TEXT,
    not_after         TEXT,
    not_after_reason  TEXT,
    published_on      TEXT,
    index_number      TEXT,
    reply_class       TEXT,
    proposal_number   TEXT,
    proposal_title    TEXT,
    proposal_body     TEXT,
    lower             TEXT,
    upper             TEXT,
    newest            INTEGER NOT NULL
);
CREATE INDEX documents_newest ON documents (newest, node_id);
CREATE INDEX documents_region ON documents (region, newest, node_id);

-- What the current captures say.

CREATE TABLE signatures (
    id                INTEGER PRIMARY KEY,
    canonical         TEXT NOT NULL UNIQUE,
    is_law            INTEGER NOT NULL,
    number_prefix     TEXT,
    number_year       INTEGER,
    number_serial     INTEGER,
    number_region     TEXT,
    title_folded      TEXT,
    title_years       TEXT,
    title_scope       TEXT,
    title_issuers     TEXT,
    title_letter      TEXT,
    title_issued_year INTEGER,
    status            TEXT,
    work              INTEGER REFERENCES works (id),
    reason            TEXT
);
CREATE INDEX signatures_work ON signatures (work);
CREATE INDEX signatures_status ON signatures (status) WHERE status <> 'Resolved';

CREATE TABLE signature_links (
    key       TEXT NOT NULL,
    signature INTEGER NOT NULL REFERENCES signatures (id),
    PRIMARY KEY (key, signature)
) WITHOUT ROWID;
CREATE INDEX signature_links_signature ON signature_links (signature);

CREATE TABLE signature_candidates (
    signature INTEGER NOT NULL REFERENCES signatures (id),
    work      INTEGER NOT NULL REFERENCES works (id),
    PRIMARY KEY (signature, work)
) WITHOUT ROWID;
CREATE INDEX signature_candidates_work ON signature_candidates (work);

-- CITES lives on signatures: settling a popular work anew rewrites its signatures, not its thousands of edges.

CREATE TABLE citations (
    document  INTEGER NOT NULL REFERENCES documents (id),
    ordinal   INTEGER NOT NULL,
    signature INTEGER NOT NULL REFERENCES signatures (id),
    region    TEXT NOT NULL,
    title     TEXT,
    depth     INTEGER NOT NULL,
    PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE INDEX citations_signature ON citations (signature, region, document, depth);
CREATE INDEX citations_title ON citations (signature, title, document);

CREATE TABLE publications (
    document    INTEGER NOT NULL PRIMARY KEY REFERENCES documents (id),
    signature   INTEGER NOT NULL REFERENCES signatures (id),
    title       TEXT,
    quote_start INTEGER,
    quote_end   INTEGER,
    quote       TEXT
);
CREATE INDEX publications_signature ON publications (signature, title, document);

CREATE TABLE mentions (
    document    INTEGER NOT NULL REFERENCES documents (id),
    ordinal     INTEGER NOT NULL,
    type        TEXT NOT NULL,
    span_start  INTEGER NOT NULL,
    span_end    INTEGER NOT NULL,
    text        TEXT NOT NULL,
    name        TEXT,
    number      TEXT,
    rule        TEXT NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end   INTEGER NOT NULL,
    quote       TEXT NOT NULL,
    signature   INTEGER REFERENCES signatures (id),
    cites       INTEGER NOT NULL,
    institution INTEGER REFERENCES institution_keys (id),
    region      TEXT,
    PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE INDEX mentions_signature ON mentions (signature, document) WHERE signature IS NOT NULL;
CREATE INDEX mentions_institution ON mentions (institution, document) WHERE institution IS NOT NULL;
CREATE INDEX mentions_region ON mentions (region) WHERE region IS NOT NULL;
CREATE INDEX mentions_unresolved ON mentions (document) WHERE signature IS NULL AND institution IS NULL AND region IS NULL;

CREATE TABLE institution_keys (
    id          INTEGER PRIMARY KEY,
    canonical   TEXT NOT NULL UNIQUE,
    type        TEXT NOT NULL,
    folded      TEXT NOT NULL,
    region      TEXT,
    institution INTEGER REFERENCES institutions (id)
);
CREATE INDEX institution_keys_name ON institution_keys (type, folded);
CREATE INDEX institution_keys_institution ON institution_keys (institution);

CREATE TABLE institution_references (
    document    INTEGER NOT NULL REFERENCES documents (id),
    ordinal     INTEGER NOT NULL,
    institution INTEGER NOT NULL REFERENCES institution_keys (id),
    name        TEXT NOT NULL,
    PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE INDEX institution_references_institution ON institution_references (institution, name);

CREATE TABLE document_issuers (
    document    INTEGER NOT NULL REFERENCES documents (id),
    ordinal     INTEGER NOT NULL,
    institution INTEGER NOT NULL REFERENCES institution_keys (id),
    name        TEXT NOT NULL,
    quote_start INTEGER,
    quote_end   INTEGER,
    quote       TEXT,
    PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE INDEX document_issuers_institution ON document_issuers (institution, name);

CREATE TABLE alias_declarations (
    document     INTEGER NOT NULL REFERENCES documents (id),
    ordinal      INTEGER NOT NULL,
    short_type   TEXT NOT NULL,
    short_folded TEXT NOT NULL,
    short_region TEXT,
    short_name   TEXT NOT NULL,
    full_key     INTEGER NOT NULL REFERENCES institution_keys (id),
    PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE INDEX alias_declarations_short ON alias_declarations (short_type, short_folded);
CREATE INDEX alias_declarations_full ON alias_declarations (full_key);

-- What the held documents together mean.

CREATE TABLE works (
    id               INTEGER PRIMARY KEY,
    node_id          TEXT NOT NULL UNIQUE,
    fingerprint      TEXT NOT NULL,
    is_law           INTEGER NOT NULL,
    title            TEXT,
    number           TEXT,
    region           TEXT,
    level            TEXT,
    issued_on        TEXT,
    lower            TEXT,
    upper            TEXT,
    newest           INTEGER NOT NULL,
    aliases          TEXT NOT NULL,
    genre            TEXT,
    authority_key    TEXT,
    source_name      TEXT,
    source_url       TEXT,
    led_to           INTEGER NOT NULL,
    held             INTEGER NOT NULL DEFAULT 0,
    citing_regions   INTEGER NOT NULL DEFAULT 0,
    citing_documents INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX works_number ON works (number);
CREATE INDEX works_region ON works (region);
CREATE INDEX works_authority ON works (authority_key) WHERE authority_key IS NOT NULL;

CREATE TABLE work_names (
    folded TEXT NOT NULL,
    work   INTEGER NOT NULL REFERENCES works (id),
    PRIMARY KEY (folded, work)
) WITHOUT ROWID;
CREATE INDEX work_names_work ON work_names (work);

CREATE TABLE work_issuers (
    work        INTEGER NOT NULL REFERENCES works (id),
    ordinal     INTEGER NOT NULL,
    institution INTEGER NOT NULL REFERENCES institution_keys (id),
    name        TEXT NOT NULL,
    PRIMARY KEY (work, ordinal)
) WITHOUT ROWID;
CREATE INDEX work_issuers_institution ON work_issuers (institution, name);

CREATE TABLE implements (
    from_work INTEGER NOT NULL REFERENCES works (id),
    to_work   INTEGER NOT NULL REFERENCES works (id),
    PRIMARY KEY (from_work, to_work)
) WITHOUT ROWID;
CREATE INDEX implements_to ON implements (to_work);

CREATE TABLE institutions (
    id          INTEGER PRIMARY KEY,
    node_id     TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,
    type        TEXT NOT NULL,
    name        TEXT NOT NULL,
    region      TEXT,
    level       TEXT,
    aliases     TEXT NOT NULL
);
CREATE INDEX institutions_name ON institutions (name, node_id);
CREATE INDEX institutions_region ON institutions (region);

-- Regions that something refers to, and all above them. city is the prefecture-level city or municipality that a region counts under.

CREATE TABLE regions (
    code    TEXT NOT NULL PRIMARY KEY,
    name    TEXT NOT NULL,
    level   TEXT NOT NULL,
    parent  TEXT,
    city    TEXT
);
CREATE INDEX regions_parent ON regions (parent);
CREATE INDEX regions_city ON regions (city);

-- Every key's permanent id. Where two nodes claim one, the node that it is the id of has it, then the first by id.

CREATE TABLE node_keys (
    key_id  TEXT NOT NULL,
    kind    TEXT NOT NULL,
    node    INTEGER NOT NULL,
    node_id TEXT NOT NULL,
    PRIMARY KEY (key_id, kind, node)
) WITHOUT ROWID;
CREATE INDEX node_keys_node ON node_keys (kind, node);

-- CITED_IN: how the documents of one region cite one work.

CREATE TABLE cited_in (
    work        INTEGER NOT NULL REFERENCES works (id),
    region      TEXT NOT NULL,
    documents   INTEGER NOT NULL,
    mentions    INTEGER NOT NULL,
    undated     INTEGER NOT NULL,
    first_lower TEXT,
    first_upper TEXT,
    last_lower  TEXT,
    last_upper  TEXT,
    PRIMARY KEY (work, region)
) WITHOUT ROWID;
CREATE INDEX cited_in_region ON cited_in (region, work);

-- Search: names are folded whole for exact hits; search holds overlapping pairs of characters (Search/SearchFolding.cs).

CREATE TABLE search_entries (
    id          INTEGER PRIMARY KEY,
    node_id     TEXT NOT NULL UNIQUE,
    names       TEXT NOT NULL,
    text_sha256 TEXT
);

CREATE TABLE search_names (
    folded TEXT NOT NULL,
    entry  INTEGER NOT NULL REFERENCES search_entries (id),
    PRIMARY KEY (folded, entry)
) WITHOUT ROWID;
CREATE INDEX search_names_entry ON search_names (entry);

CREATE VIRTUAL TABLE search USING fts5 (names, body, content = '', tokenize = 'ascii');

-- What is deleted leaves the index at once, not with the next merge.
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
