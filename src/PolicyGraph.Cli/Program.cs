Console.WriteLine("policygraph");
