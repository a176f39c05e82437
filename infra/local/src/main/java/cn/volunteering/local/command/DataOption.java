package cn.volunteering.local.command;

import cn.volunteering.local.machine.Checkout;
import cn.volunteering.local.machine.DataFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that all commands share: which run is meant. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder that holds everything the run writes (default: .data in the checkout).")
    private @Nullable Path folder;

    DataFolder folder() {
        return folder == null ? Checkout.find().dataFolder() : new DataFolder(folder);
    }
}
