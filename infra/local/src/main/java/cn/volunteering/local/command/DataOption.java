package cn.volunteering.local.command;

import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.DataFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Selects the run by its data folder. Shared by all commands. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Data folder of the run (default: .data in the checkout).")
    private @Nullable Path folder;

    /** Returns the data folder of the run. */
    public DataFolder folder() {
        return folder == null ? Checkout.find().dataFolder() : new DataFolder(folder);
    }
}
