using System.Globalization;
using BenchmarkDotNet.Running;
using PolicyGraph.Benchmarks;

// throughput WHAT FILE|FOLDER: one figure for a script that runs peers beside it; letters FOLDER FILE, shuffled FILE: texts to measure on;
// ingest-graph SERVER DOCUMENTS BATCH [ROWS]: generated letters into an empty Neo4j, and their citations as rows for a peer;
// agreement FILE: how far Jieba.NET cuts as jieba does. Anything else is BenchmarkDotNet's.
switch (args)
{
    case ["throughput", var what, var path]:
        return Throughput.Print(what, path);
    case ["letters", var folder, var file]:
        File.WriteAllText(file, BenchmarkTexts.Letters(folder));
        return 0;
    case ["shuffled", var file]:
        File.WriteAllText(file, BenchmarkTexts.Shuffled());
        return 0;
    case ["agreement", var file]:
        return JiebaNetAgreement.Print(File.ReadAllText(file));
    case ["ingest-graph", var server, var documents, var batch, .. var rows]:
        return await GraphIngest.RunAsync(server, int.Parse(documents, CultureInfo.InvariantCulture), int.Parse(batch, CultureInfo.InvariantCulture), rows.FirstOrDefault());
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args);
        return 0;
}
