-- What a letter's class means by the rule that the letter prints; null where it prints none, and in letters stored before until a rebuild.

ALTER TABLE documents ADD COLUMN reply_outcome TEXT;
