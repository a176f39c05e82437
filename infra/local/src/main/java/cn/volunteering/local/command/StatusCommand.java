package cn.volunteering.local.command;

import cn.volunteering.local.supervise.LauncherRecord;
import cn.volunteering.servers.machine.DataFolder;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the state of each part of a run. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Show health, process, port and memory of every part. Status 0 only when all are healthy.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        return LauncherRecord.running(folder)
                .map(launcher -> report(launcher, PartStatus.of(launcher, folder)))
                .orElseGet(this::reportNothingRunning);
    }

    private int report(LauncherRecord launcher, List<PartStatus> parts) {
        long total = Memory.residentMegabytes(launcher.identity().pid())
                + parts.stream().mapToLong(PartStatus::megabytes).sum();
        boolean healthy = parts.stream().allMatch(PartStatus::isHealthy);
        if (json) {
            printJson(launcher, parts, healthy, total);
        } else {
            printTable(launcher, parts, total);
        }
        return healthy ? 0 : 1;
    }

    private int reportNothingRunning() {
        System.out.println(json ? "{\"healthy\":false,\"parts\":[]}" : "Nothing is running. Start it with infra/up.");
        return 1;
    }

    private static void printTable(LauncherRecord launcher, List<PartStatus> parts, long total) {
        System.out.printf("%-12s %-10s %9s %6s %8s%n", "PART", "STATE", "PROCESS", "PORT", "MEMORY");
        parts.forEach(part -> System.out.printf(
                "%-12s %-10s %9d %6d %5d MB%n",
                part.name(), lower(part.state()), part.pid(), part.port(), part.megabytes()));
        long pid = launcher.identity().pid();
        System.out.printf("%-12s %-10s %9d %6s %5d MB%n", "launcher", "", pid, "", Memory.residentMegabytes(pid));
        System.out.printf("%-12s %-10s %9s %6s %5d MB%n", "total", "", "", "", total);
        System.out.println(launcher.publicOrigin());
    }

    private static void printJson(LauncherRecord launcher, List<PartStatus> parts, boolean healthy, long total) {
        String items = String.join(",", parts.stream().map(StatusCommand::json).toList());
        System.out.printf(
                "{\"healthy\":%b,\"ready\":%b,\"address\":\"%s\",\"megabytes\":%d,\"parts\":[%s]}%n",
                healthy, launcher.ready(), launcher.publicOrigin(), total, items);
    }

    private static String json(PartStatus part) {
        return "{\"name\":\"%s\",\"state\":\"%s\",\"pid\":%d,\"port\":%d,\"megabytes\":%d}"
                .formatted(part.name(), lower(part.state()), part.pid(), part.port(), part.megabytes());
    }

    private static String lower(PartStatus.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
