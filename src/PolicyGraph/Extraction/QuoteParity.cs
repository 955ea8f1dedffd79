namespace PolicyGraph.Extraction;

/// <summary>Tells straight quotation marks that close from those that open, by counting them in their block; asked in text order, it reads a text once.</summary>
sealed class QuoteParity(string text)
{
    int _next;
    int _last = -1;
    bool _isOpen;

    /// <summary>Whether the straight mark at a place closes what the one before it opened.</summary>
    public bool Closes(int mark)
    {
        if (mark < _last)
            return new QuoteParity(text).Closes(mark);
        for (; _next <= mark; _next++)
        {
            if (text[_next] == '\n')
                _isOpen = false;
            else if (text[_next] == '"')
                (_isOpen, _last) = (!_isOpen, _next);
        }

        return !_isOpen;
    }
}
