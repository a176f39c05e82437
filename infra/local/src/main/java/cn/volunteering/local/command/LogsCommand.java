package cn.volunteering.local.command;

import cn.volunteering.servers.machine.CannotRunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the logs of the processes. */
@Command(
        name = "logs",
        mixinStandardHelpOptions = true,
        description = "Show the end of the logs of some parts, or of all.")
final class LogsCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "NAME", description = "Name of a part, for example volunteer.")
    private List<String> names = List.of();

    @Option(
            names = {"-f", "--follow"},
            description = "Keep printing new lines.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "50",
            description = "Number of lines (default: ${DEFAULT-VALUE}).")
    private int lines;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("tail", "-n", String.valueOf(lines)));
        if (follow) {
            command.add("-F");
        }
        files().forEach(file -> command.add(file.toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private List<Path> files() throws IOException {
        Path folder = data.folder().logs();
        if (!names.isEmpty()) {
            return names.stream()
                    .map(name -> existing(folder.resolve(name + ".log")))
                    .toList();
        }
        try (Stream<Path> files = Files.list(existing(folder))) {
            return files.filter(file -> file.getFileName().toString().matches("[a-z-]+\\.log"))
                    .sorted()
                    .toList();
        }
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new CannotRunException(path + " does not exist yet.");
        }
        return path;
    }
}
