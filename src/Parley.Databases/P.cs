namespace Parley.Databases; internal static class Placeholder { }
