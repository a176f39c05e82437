package cn.volunteering.local.command;

import cn.volunteering.local.machine.CannotRunException;
import cn.volunteering.local.machine.Checkout;
import cn.volunteering.local.machine.DataFolder;
import cn.volunteering.local.process.OneShot;
import cn.volunteering.local.supervise.Progress;
import java.time.Duration;

/**
 * Makes the demo offices and agencies over the public address, once for a database, and again when they are described
 * anew. It leaves the sign-in names it made in a file for the summary.
 */
record DemoSeed(RunPlan plan, Checkout checkout, DataFolder data) implements ReadyStep {

    private static final String MAIN_CLASS = "cn.volunteering.story.Seed";
    private static final String TENANTS = "infra/tenants/tenants.yaml";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public void run(Progress progress) {
        var seed = new StoryProgram(MAIN_CLASS, checkout, data);
        if (!seed.isBuilt()) {
            progress.note("No demo data: infra/story is not built.");
            return;
        }
        progress.note("Making the demo offices and agencies.");
        try {
            OneShot.run("seed", seed.process(plan.publicOrigin(), plan.secrets()), data.logs(), PATIENCE);
        } catch (CannotRunException e) {
            progress.note("The demo data is not complete, the next start goes on with it: " + e.getMessage());
        }
    }
}
