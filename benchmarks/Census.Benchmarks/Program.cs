using System.Globalization;
using Census.Benchmarks;
using Census.Benchmarks.Web;

Console.OutputEncoding = System.Text.Encoding.UTF8;
if (args is ["alone", var act, var file])
{
    Measurement.RunAlone(act, file);
    return 0;
}
if (args is ["serve", var database])
{
    WebOffice.Serve(database);
    return 0;
}
var rounds = args.Length == 2 && int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? Math.Max(1, said) : 5;
switch (args.FirstOrDefault())
{
    case "reader":
        Measurement.Run(MadeUpFiles.List(), rounds, ["ExcelDataReader", "our reader"]);
        return 0;
    case "import":
        Measurement.Run(MadeUpFiles.List(), rounds, ["ExcelDataReader", "our reader", "our drafts", "whole import"]);
        return 0;
    case "folder":
        Measurement.Run(MadeUpFiles.Units(), rounds, ["whole import"]);
        return 0;
    case "million":
        Measurement.Run(MadeUpFiles.Million(), rounds, ["ExcelDataReader", "our reader"]);
        return 0;
    case "report":
        Measurement.Run(MadeUpFiles.Years(), rounds, ReportActs.All.Keys);
        return 0;
    case "web":
        WebLoad.Run(MadeUpFiles.Years(), seconds: 60);
        return 0;
    default:
        Console.Error.WriteLine("reader | import | folder | million | report [ROUNDS], web");
        return 2;
}
