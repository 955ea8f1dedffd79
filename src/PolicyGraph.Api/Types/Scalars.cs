using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;
using PolicyGraph.Documents;

namespace PolicyGraph.Api.Types;

/// <summary>A scalar that is a string in JSON and in a query.</summary>
abstract class TextScalar<T> : ScalarGraphType
{
    readonly string form;

    protected TextScalar(string name, string description, string form)
    {
        Name = name;
        Description = description;
        this.form = form;
    }

    /// <summary>Null where the text is not of the scalar's form.</summary>
    protected abstract object? Read(string text);

    protected abstract string Write(T value);

    // True, so that what is wrong is told by ParseLiteral, whose message says how the scalar is written.
    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLStringValue || base.CanParseLiteral(value);

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => ReadOrFail((string)text.Value),
        _ => throw Wrong("this literal"),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text => ReadOrFail(text),
        T read => read,
        _ => throw Wrong(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        T known => Write(known),
        _ => ThrowSerializationError(value),
    };

    object ReadOrFail(string text) => Read(text) ?? throw Wrong($"\"{text}\"");

    FormatException Wrong(string? what) => new($"{Name} is written {form}, not {what}.");
}

sealed class DateType() : TextScalar<DateOnly>("Date", "A day of the calendar: 2023-07-07 · 日期", "\"YYYY-MM-DD\"")
{
    protected override object? Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    protected override string Write(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

sealed class DateTimeType() : TextScalar<DateTimeOffset>(
    "DateTime", "A moment in UTC: 2023-07-07T08:00:00Z · 时刻", "\"YYYY-MM-DDThh:mm:ssZ\"")
{
    const string Form = "yyyy-MM-dd'T'HH:mm:ssK";

    protected override object? Read(string text) =>
        DateTimeOffset.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    protected override string Write(DateTimeOffset value) => value.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);
}

sealed class PartialDateType() : TextScalar<PartialDate>(
    "PartialDate", "2023, 2023-07 or 2023-07-07: what is printed, no invented day · 按原文精度的日期", "\"YYYY\", \"YYYY-MM\" or \"YYYY-MM-DD\"")
{
    protected override object? Read(string text) => PartialDate.TryParse(text, out var date) ? date : null;

    protected override string Write(PartialDate value) => value.ToString();
}
