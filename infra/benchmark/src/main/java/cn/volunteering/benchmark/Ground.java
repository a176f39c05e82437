package cn.volunteering.benchmark;

import cn.volunteering.local.supervise.LauncherRecord;
import cn.volunteering.local.supervise.ProcessRecord;
import cn.volunteering.local.supervise.ProcessRecords;
import cn.volunteering.local.supervise.Trainer;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.machine.Machine;
import cn.volunteering.servers.machine.Secrets;
import cn.volunteering.story.DemoTenant;
import cn.volunteering.story.Platform;
import cn.volunteering.tenancy.TenantId;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The platform running on this machine, as a benchmark sees it: its address, servers and processes. */
record Ground(DataFolder data, LauncherRecord launcher) {

    /** The office above the agencies of a benchmark. */
    static final TenantId OFFICE = new TenantId("nx-wmb");

    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    /**
     * @throws CannotRunException if the platform is not ready
     */
    static Ground in(DataFolder data) {
        return LauncherRecord.running(data)
                .filter(LauncherRecord::ready)
                .map(launcher -> new Ground(data, launcher))
                .orElseThrow(() ->
                        new CannotRunException("The platform is not ready: run infra/up --throughput --detach first."));
    }

    /**
     * @throws CannotRunException if the platform was not started for measurements
     */
    void requireBothCompilers() {
        boolean quick = processes().stream().anyMatch(Ground::hasQuickCompilerOnly);
        if (quick) {
            throw new CannotRunException(
                    "The services use only the quick compiler: run infra/down, then infra/up --throughput --detach.");
        }
    }

    private static boolean hasQuickCompilerOnly(ProcessRecord process) {
        return process.identity()
                .find()
                .flatMap(found -> found.info().commandLine())
                .filter(command -> command.contains(QUICK_COMPILER))
                .isPresent();
    }

    /**
     * Waits for the launcher, which creates start-up caches in the background after a first start and would disturb a
     * measurement.
     */
    void awaitQuiet() {
        new Watch().await("the start-up caches", () -> running(Trainer.records(data))
                .isEmpty());
    }

    /** Onboards an agency below the office, with a name that marks it as demo data. */
    TenantId onboardAgency(String id) {
        Platform.signIn(launcher.publicOrigin(), operatorPassword())
                .onboard(DemoTenant.agency(id, OFFICE.value(), id + "-admin"));
        return new TenantId(id);
    }

    String operatorPassword() {
        return Secrets.in(data.secrets()).with(Machine.current().environment()).get(Secrets.OPERATOR_PASSWORD);
    }

    /** Returns the address of a part, past the gateway. */
    URI address(String part) {
        return server(part).resolve("/");
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
                        "The benchmark needs the launcher's own " + part + ", which is not running."));
    }

    /** Returns the running parts. */
    List<ProcessRecord> processes() {
        return running(data.run());
    }

    private static List<ProcessRecord> running(Path records) {
        return new ProcessRecords(records)
                .all().stream()
                        .filter(process -> process.identity().find().isPresent())
                        .toList();
    }

    /** Kills a part without warning ({@code kill -9}); the launcher restarts it. */
    void kill(String part) {
        processes().stream()
                .filter(process -> process.name().equals(part))
                .flatMap(process -> process.identity().find().stream())
                .forEach(ProcessHandle::destroyForcibly);
    }
}
