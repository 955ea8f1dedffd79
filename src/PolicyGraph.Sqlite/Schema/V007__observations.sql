-- Numbers that documents print and that promise nothing. quantity is a JSON list of one, as StatedCommitments writes it.

CREATE TABLE observations (
    document    INTEGER NOT NULL REFERENCES documents (id),
    ordinal     INTEGER NOT NULL,
    measure     TEXT,
    quantity    TEXT NOT NULL,
    subject     TEXT,
    rule        TEXT NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end   INTEGER NOT NULL,
    quote       TEXT NOT NULL,
    PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE INDEX observations_measure ON observations (measure, document);
