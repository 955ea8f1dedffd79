-- What the authority says of two works: Implements, Repeals or Amends. It was Implements alone; what it repeals comes with a rebuild.

CREATE TABLE work_links (
    from_work INTEGER NOT NULL REFERENCES works (id),
    type      TEXT NOT NULL,
    to_work   INTEGER NOT NULL REFERENCES works (id),
    PRIMARY KEY (from_work, type, to_work)
) WITHOUT ROWID;
CREATE INDEX work_links_to ON work_links (to_work, type);

INSERT INTO work_links (from_work, type, to_work) SELECT from_work, 'Implements', to_work FROM implements;

DROP TABLE implements;
