// Reads nothing: the answer's bookmarks tell the state of the database.
// No parameters.
// Columns: answered
RETURN true AS answered
