using Parley.Cli;

return await ParleyProgram.RunAsync(args, Streams.OfConsole(), TimeProvider.System).ConfigureAwait(false);
