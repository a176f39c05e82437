package cn.volunteering.local.command;

import cn.volunteering.local.supervise.Progress;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.process.Fingerprint;
import cn.volunteering.servers.process.OneShot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Creates the demo offices and agencies, publishes the two policy documents over the public address, and waits for the
 * generated year of the agencies: once per database of this folder, and again when their descriptions change. Writes the
 * sign-in names to a file for the summary.
 */
record DemoSeed(RunPlan plan, Checkout checkout, DataFolder data) implements ReadyStep {

    private static final String MAIN_CLASS = "cn.volunteering.story.Seed";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public void run(Progress progress) {
        var seed = new StoryProgram(MAIN_CLASS, checkout, data);
        if (!seed.isBuilt()) {
            progress.note("No demo data: infra/story is not built.");
        } else if (!isSeeded()) {
            runSeed(seed, progress);
        }
    }

    private void runSeed(StoryProgram seed, Progress progress) {
        progress.note("Creating the demo offices and agencies, with a generated year of service.");
        try {
            OneShot.run("seed", seed.process(plan.publicOrigin(), plan.secrets()), data.logs(), PATIENCE);
            Files.writeString(mark(), fingerprint());
        } catch (CannotRunException e) {
            progress.note("The demo data is incomplete; the next start continues: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns false for a database that this run does not start, because the mark says nothing about it. */
    private boolean isSeeded() {
        try {
            return plan.names().contains("mongo")
                    && Files.exists(mark())
                    && Files.readString(mark()).equals(fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path mark() {
        return data.data("sown");
    }

    private String fingerprint() {
        return Fingerprint.of(checkout.demoFiles(), List.of(plan.database()));
    }
}
