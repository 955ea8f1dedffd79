using BenchmarkDotNet.Running;
using PolicyGraph.Benchmarks;

// throughput WHAT FILE|FOLDER: one figure for a script that runs peers beside it; text FOLDER FILE, shuffled FILE: texts to measure on;
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
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args);
        return 0;
}
