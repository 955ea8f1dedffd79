// What keeps the graph's ids unique and finds its nodes fast. The model is described in ../README.md.
// A script of statements, each ended by a semicolon; every one may be run again. The store records that it ran it as a
// (:SchemaVersion {version, file, appliedOn}) node.

// The nodes that analysts see.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT work_id IF NOT EXISTS FOR (n:Work) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT institution_id IF NOT EXISTS FOR (n:Institution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_code IF NOT EXISTS FOR (n:Region) REQUIRE n.code IS UNIQUE;
CREATE INDEX document_newest IF NOT EXISTS FOR (n:Document) ON (n.newest, n.id);
CREATE INDEX work_number IF NOT EXISTS FOR (n:Work) ON (n.number);
CREATE INDEX work_authority IF NOT EXISTS FOR (n:Work) ON (n.authorityKey);

// What the store keeps beside them. Keys are unique, so that writers who meet at one wait for each other.
CREATE CONSTRAINT document_key_id IF NOT EXISTS FOR (n:DocumentKey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_text_id IF NOT EXISTS FOR (n:DocumentText) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT signature_id IF NOT EXISTS FOR (n:Signature) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT signature_link_id IF NOT EXISTS FOR (n:SignatureLink) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT institution_key_id IF NOT EXISTS FOR (n:InstitutionKey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT institution_name_id IF NOT EXISTS FOR (n:InstitutionName) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT short_form_id IF NOT EXISTS FOR (n:ShortForm) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT search_entry_node IF NOT EXISTS FOR (n:SearchEntry) REQUIRE n.node IS UNIQUE;
CREATE CONSTRAINT schema_version IF NOT EXISTS FOR (n:SchemaVersion) REQUIRE n.version IS UNIQUE;
CREATE INDEX work_key_id IF NOT EXISTS FOR (n:WorkKey) ON (n.id);
CREATE INDEX work_key_work IF NOT EXISTS FOR (n:WorkKey) ON (n.work);
CREATE INDEX work_title_folded IF NOT EXISTS FOR (n:WorkTitle) ON (n.folded);
CREATE INDEX work_title_work IF NOT EXISTS FOR (n:WorkTitle) ON (n.work);
CREATE INDEX signature_status IF NOT EXISTS FOR (n:Signature) ON (n.status);

// Search. The cjk analyser makes pairs of neighbouring Chinese characters; the keyword analyser keeps a whole name.
// The indices follow a commit shortly after it, which makes commits several times as fast; whoever searches waits for them first.
// Try it: CALL db.index.fulltext.queryNodes('search_names', '"产教融合"') YIELD node RETURN node.node, node.names
CREATE FULLTEXT INDEX search_names IF NOT EXISTS FOR (n:SearchEntry) ON EACH [n.runs]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX search_body IF NOT EXISTS FOR (n:SearchEntry) ON EACH [n.body]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX search_exact IF NOT EXISTS FOR (n:SearchEntry) ON EACH [n.exact]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: true}};
