package cn.volunteering.local.command;

import cn.volunteering.servers.machine.CannotRunException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program behind {@code infra/up} and the other commands beside it. */
@Command(
        name = "infra",
        description = "Run the whole platform on this machine.",
        subcommands = {
            UpCommand.class,
            StatusCommand.class,
            DownCommand.class,
            LogsCommand.class,
            DemoCommand.class,
            HelpCommand.class
        })
public final class Local {

    private Local() {}

    /** @param arguments a command and its options; status 0 means success */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Local())
                .setExecutionExceptionHandler((failure, command, _) -> explain(failure, command))
                .execute(arguments));
    }

    private static int explain(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof CannotRunException cannotRun) {
            System.err.println(cannotRun.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw failure;
    }
}
