package cn.volunteering.servers.machine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The environment, the programs on the path and the operating system of a machine. */
public record Machine(Map<String, String> environment, String system, String architecture) {

    /** Returns this machine. */
    public static Machine current() {
        return new Machine(System.getenv(), System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** Returns an environment variable, unless it is blank. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Finds a program on the path. */
    public Optional<Path> program(String name) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /** Returns whether programs built for Linux on x86-64 run here. */
    public boolean isLinuxOnX64() {
        return isLinux() && (architecture.equals("amd64") || architecture.equals("x86_64"));
    }

    public boolean isLinux() {
        return system.startsWith("Linux");
    }
}
