package cn.volunteering.benchmark;

import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.story.PlatformAwayException;
import cn.volunteering.story.StoryFailedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program behind {@code infra/bench}. */
@Command(
        name = "bench",
        description = "Measures the running platform.",
        subcommands = {
            PipelineCommand.class,
            SlowLinesCommand.class,
            DashboardsCommand.class,
            GatewayCommand.class,
            CheckInsCommand.class,
            ConsoleCommand.class,
            HelpCommand.class
        })
public final class Bench {

    private Bench() {}

    /**
     * Runs a command and exits with status 0 only if every figure agrees.
     *
     * @param arguments a command and its options
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setExecutionExceptionHandler((failure, command, _) -> explain(failure, command))
                .execute(arguments));
    }

    private static int explain(Exception failure, CommandLine command) throws Exception {
        return switch (failure) {
            case CannotRunException _, StoryFailedException _, PlatformAwayException _, BenchFailedException _ -> {
                System.err.println(failure.getMessage());
                yield command.getCommandSpec().exitCodeOnExecutionException();
            }
            default -> throw failure;
        };
    }
}
