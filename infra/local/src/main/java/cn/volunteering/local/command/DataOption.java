package cn.volunteering.local.command;

import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.DataFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that all commands share: which run is meant. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder that holds everything the run writes (default: .data in the checkout).")
    private @Nullable Path folder;

    /** Where the run keeps its data. */
    public DataFolder folder() {
        return folder == null ? Checkout.find().dataFolder() : new DataFolder(folder);
    }
}
