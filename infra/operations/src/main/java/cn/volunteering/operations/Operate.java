package cn.volunteering.operations;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program behind {@code infra/operate}, for the operators and the auditors of a platform. */
@Command(
        name = "infra/operate",
        description = "Operates a running platform: the one of this checkout, or another one with --url.",
        subcommands = {DeadLetterCommand.class, AuditCommand.class, ReadModelCommand.class, LagCommand.class})
public final class Operate {

    @Mixin
    private Conduct conduct = new Conduct();

    private Operate() {}

    /** @param arguments a command and its options; {@link Conduct} lists what the exit status means */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Operate())
                .setExecutionExceptionHandler((failure, command, _) -> explain(failure, command))
                .execute(arguments));
    }

    private static int explain(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof CannotOperateException cannotOperate) {
            System.err.println(cannotOperate.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw failure;
    }
}
