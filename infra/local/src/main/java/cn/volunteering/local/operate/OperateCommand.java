package cn.volunteering.local.operate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the operators and the auditor of a platform do, over its public address. */
@Command(
        name = "operate",
        description = "Looks after a running platform: the one of this checkout, or any other with --url.",
        subcommands = {DeadLetterCommand.class, AuditCommand.class, ReadModelCommand.class, LagCommand.class})
public final class OperateCommand {

    @Mixin
    private Conduct conduct = new Conduct();
}
