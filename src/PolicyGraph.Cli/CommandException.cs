namespace PolicyGraph.Cli;

/// <summary>What the program was asked for cannot be done; the message tells the user why and names the thing.</summary>
sealed class CommandException(string message) : Exception(message);
