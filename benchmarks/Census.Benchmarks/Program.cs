using Census.Benchmarks;

Console.OutputEncoding = System.Text.Encoding.UTF8;
switch (args)
{
    case ["reader"]:
        Measurement.Run(MadeUpFiles.List(), 7, ["ExcelDataReader", "our reader"]);
        return 0;
    case ["import"]:
        Measurement.Run(MadeUpFiles.List(), 5, ["ExcelDataReader", "our reader", "our drafts", "whole import"]);
        return 0;
    case ["folder"]:
        Measurement.Run(MadeUpFiles.Units(), 3, ["whole import"]);
        return 0;
    case ["million"]:
        Measurement.Run(MadeUpFiles.Million(), 3, ["ExcelDataReader", "our reader"]);
        return 0;
    case ["alone", var act, var file]:
        Measurement.RunAlone(act, file);
        return 0;
    default:
        Console.Error.WriteLine("reader | import | folder | million");
        return 2;
}
