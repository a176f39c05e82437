package cn.volunteering.benchmark;

import cn.volunteering.local.supervise.LauncherRecord;
import cn.volunteering.local.supervise.ProcessRecord;
import cn.volunteering.local.supervise.ProcessRecords;
import cn.volunteering.local.supervise.Trainer;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.machine.Machine;
import cn.volunteering.servers.machine.Secrets;
import cn.volunteering.story.DemoAgency;
import cn.volunteering.story.Platform;
import cn.volunteering.tenancy.TenantId;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The platform that runs on this machine, as far as a benchmark uses it: its address, its servers, its processes. */
record Ground(DataFolder data, LauncherRecord launcher) {

    /** The office above the agencies of a benchmark. */
    static final TenantId OFFICE = new TenantId("nx-wmb");

    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    /** @throws CannotRunException when nothing is ready there */
    static Ground in(DataFolder data) {
        return LauncherRecord.running(data)
                .filter(LauncherRecord::ready)
                .map(launcher -> new Ground(data, launcher))
                .orElseThrow(() -> new CannotRunException(
                        "Nothing is ready to be measured: infra/up --throughput --detach comes first."));
    }

    /** @throws CannotRunException when the platform was not started for measurements */
    void requireBothCompilers() {
        boolean quick = processes().stream().anyMatch(Ground::hasQuickCompilerOnly);
        if (quick) {
            throw new CannotRunException(
                    "The services run with the quick compiler only: infra/down, then infra/up --throughput --detach.");
        }
    }

    private static boolean hasQuickCompilerOnly(ProcessRecord process) {
        return process.identity()
                .find()
                .flatMap(found -> found.info().commandLine())
                .filter(command -> command.contains(QUICK_COMPILER))
                .isPresent();
    }

    /** The launcher makes start-up caches in the background after a first start, which would disturb a measurement. */
    void awaitQuiet() {
        new Watch().await("the start-up caches", () -> running(Trainer.records(data))
                .isEmpty());
    }

    /** Takes in an agency below the office, with a name that marks it as demo data. */
    TenantId takeInAgency(String id) {
        String password =
                Secrets.in(data.secrets()).with(Machine.current().environment()).get(Secrets.OPERATOR_PASSWORD);
        Platform.signIn(launcher.publicOrigin(), password)
                .onboard(DemoAgency.request(id, OFFICE.value(), id + "-admin"));
        return new TenantId(id);
    }

    String broker() {
        return server("kafka").getAuthority();
    }

    String mongo() {
        return server("mongo").toString();
    }

    private URI server(String part) {
        return processes().stream()
                .filter(process -> process.name().equals(part))
                .map(ProcessRecord::health)
                .findFirst()
                .orElseThrow(() -> new CannotRunException(
                        "The benchmark needs the launcher's own " + part + ", which does not run."));
    }

    /** The parts that run now. */
    List<ProcessRecord> processes() {
        return running(data.run());
    }

    private static List<ProcessRecord> running(Path records) {
        return new ProcessRecords(records)
                .all().stream()
                        .filter(process -> process.identity().find().isPresent())
                        .toList();
    }

    /** Kills a part at once and without a warning ({@code kill -9}); the launcher starts it again. */
    void kill(String part) {
        processes().stream()
                .filter(process -> process.name().equals(part))
                .flatMap(process -> process.identity().find().stream())
                .forEach(ProcessHandle::destroyForcibly);
    }
}
