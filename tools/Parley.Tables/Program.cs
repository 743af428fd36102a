using Parley.Tables;

// Makes src/Parley/Actors/Tables/tables.tsv, see docs/actors-tables.md:
//   Parley.Tables compile TOOL-FOLDER ACTORS-FOLDER OUTPUT   the tables, from sources/, additions/ and the folder of Phoenix lists and territories
//   Parley.Tables extract NPM-FOLDER OUTPUT                  sources/states.tsv, from unpacked i18n-iso-countries, i18n-nationality, countries-list
try
{
    switch (args)
    {
        case ["compile", var tool, var actors, var output]:
            File.WriteAllText(output, TableCompiler.Compile(TableSources.Open(tool, actors)));
            return 0;
        case ["extract", var packages, var output]:
            File.WriteAllText(output, StateExtract.FromPackages(packages));
            return 0;
        default:
            Console.Error.WriteLine("Parley.Tables compile TOOL-FOLDER ACTORS-FOLDER OUTPUT | extract NPM-FOLDER OUTPUT");
            return 2;
    }
}
catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
