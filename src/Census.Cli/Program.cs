using System.Reflection;
using System.Text;
using Census.Cli;

// a version must not wait for anything else to start
if (args is ["--version"])
{
    Console.Out.WriteLine(typeof(CensusProgram).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
    return 0;
}
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var width = Console.IsOutputRedirected ? 200 : Math.Max(Console.WindowWidth, 80);
using var stop = new CancellationTokenSource();
// the first Ctrl+C ends the work in good order, the second at once
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
return new CensusProgram(Console.Out, Console.Error, TimeProvider.System, !Console.IsErrorRedirected, width, stop.Token).Run(args);
