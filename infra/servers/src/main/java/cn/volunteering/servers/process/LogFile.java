package cn.volunteering.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of one part, {@code <name>.log}. The logs of earlier starts are {@code <name>.1.log} and so on. */
public record LogFile(Path folder, String name) {

    private static final int KEPT = 3;
    private static final int TAIL = 15;

    public Path path() {
        return folder.resolve(name + ".log");
    }

    /** Renames the current log, so that the next start writes a new one. */
    public void rotate() {
        try {
            Files.createDirectories(folder);
            for (int age = KEPT - 1; age >= 0; age--) {
                if (Files.exists(aged(age))) {
                    Files.move(aged(age), aged(age + 1), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the last lines, indented. */
    public String tail() {
        try (var lines = Files.lines(path())) {
            List<String> all = lines.toList();
            return String.join(
                    "\n",
                    all.subList(Math.max(0, all.size() - TAIL), all.size()).stream()
                            .map(line -> "    " + line)
                            .toList());
        } catch (IOException | UncheckedIOException e) {
            return "    (cannot read " + path() + ": " + e.getMessage() + ")";
        }
    }

    private Path aged(int age) {
        return age == 0 ? path() : folder.resolve(name + "." + age + ".log");
    }
}
