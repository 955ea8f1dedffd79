-- A number that changes with whatever another connection commits, whichever program's.
-- no parameters
-- data_version
PRAGMA data_version
