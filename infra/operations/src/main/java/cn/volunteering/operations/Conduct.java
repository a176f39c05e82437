package cn.volunteering.operations;

import picocli.CommandLine.Command;

/** Shared by all commands: the help option and the exit status. */
@Command(
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = Conduct.INCOMPLETE,
        exitCodeListHeading = "%nStatus:%n",
        exitCodeList = {
            "0:Success; nothing is wrong.",
            "1:A chain is broken, or a read model differs from its source.",
            "2:The command was not understood.",
            "3:The platform or a part of it did not answer or refused; answers of the other parts are shown."
        })
final class Conduct {

    static final int SUCCESS = 0;
    static final int FAULT_FOUND = 1;
    static final int INCOMPLETE = 3;
}
