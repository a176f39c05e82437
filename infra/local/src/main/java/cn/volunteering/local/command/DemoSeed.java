package cn.volunteering.local.command;

import cn.volunteering.local.machine.CannotRunException;
import cn.volunteering.local.machine.Checkout;
import cn.volunteering.local.machine.DataFolder;
import cn.volunteering.local.machine.Secrets;
import cn.volunteering.local.process.JavaCommand;
import cn.volunteering.local.process.OneShot;
import cn.volunteering.local.process.ProcessSpec;
import cn.volunteering.local.supervise.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Makes the demo offices and agencies over the public address. It can run at every start, and leaves the sign-in names
 * it made in a file for the summary.
 */
record DemoSeed(RunPlan plan, Checkout checkout, DataFolder data) implements ReadyStep {

    private static final String MAIN_CLASS = "cn.volunteering.story.Seed";
    private static final int HEAP_MEGABYTES = 128;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public void run(Progress progress) {
        Path classes = checkout.root().resolve("infra/story/target/classes");
        if (!Files.exists(classes.resolve(MAIN_CLASS.replace('.', '/') + ".class"))) {
            progress.note("No demo data: infra/story is not built.");
            return;
        }
        progress.note("Making the demo offices and agencies.");
        try {
            OneShot.run("seed", process(classes), data.logs(), PATIENCE);
        } catch (CannotRunException e) {
            progress.note("The demo data is not complete, the next start goes on with it: " + e.getMessage());
        }
    }

    private ProcessSpec process(Path classes) {
        var classPath = List.of(classes, classes.resolveSibling("lib").resolve("*"));
        return new ProcessSpec(
                new JavaCommand(HEAP_MEGABYTES).main(classPath, MAIN_CLASS), environment(), checkout.root());
    }

    private Map<String, String> environment() {
        return Map.of(
                "PUBLIC_ORIGIN",
                plan.publicOrigin(),
                "DATA_FOLDER",
                data.root().toString(),
                "SIGN_INS_FILE",
                SignIns.file(data).toString(),
                Secrets.OPERATOR_PASSWORD,
                plan.secrets().get(Secrets.OPERATOR_PASSWORD));
    }
}
