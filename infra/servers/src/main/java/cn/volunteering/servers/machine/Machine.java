package cn.volunteering.servers.machine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine as the rules of the run see it: environment, programs on the path, operating system. */
public record Machine(Map<String, String> environment, String system, String architecture) {

    /** This machine, now. */
    public static Machine current() {
        return new Machine(System.getenv(), System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** A variable that is set and not blank. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The program of this name on the path. */
    public Optional<Path> program(String name) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /** Whether programs built for Linux on x86-64 run here. */
    public boolean isLinuxOnX64() {
        return isLinux() && (architecture.equals("amd64") || architecture.equals("x86_64"));
    }

    public boolean isLinux() {
        return system.startsWith("Linux");
    }
}
