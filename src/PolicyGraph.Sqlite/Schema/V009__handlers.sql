-- Finds the letters that say an agency handled a proposal.

CREATE INDEX handlers_institution ON handlers (institution) WHERE institution IS NOT NULL;
