-- What documents do with the works that they cite (引用功能): of each occurrence and, the strongest, of the citation. A function is stored as
-- its place in CitationFunction, strongest first, so that min() finds it. Texts that were read before have none until the store is rebuilt.

ALTER TABLE mentions ADD COLUMN function INTEGER;
ALTER TABLE mentions ADD COLUMN function_trigger TEXT;
ALTER TABLE citations ADD COLUMN function INTEGER;

DROP INDEX citations_signature;
CREATE INDEX citations_signature ON citations (signature, region, document, depth, function);

-- CITED_IN by function. A document counts under its citation's function alone, so that the rows of one work and region share no document
-- and add up.

CREATE TABLE cited_for (
    work        INTEGER NOT NULL REFERENCES works (id),
    region      TEXT NOT NULL,
    function    INTEGER NOT NULL,
    documents   INTEGER NOT NULL,
    mentions    INTEGER NOT NULL,
    undated     INTEGER NOT NULL,
    first_lower TEXT,
    first_upper TEXT,
    last_lower  TEXT,
    last_upper  TEXT,
    PRIMARY KEY (work, region, function)
) WITHOUT ROWID;
