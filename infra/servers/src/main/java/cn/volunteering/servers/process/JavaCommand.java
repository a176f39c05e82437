package cn.volunteering.servers.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command line of a Java process that is meant to be small and quick to start. It runs on the launcher's own JDK. */
public final class JavaCommand {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final List<String> options = new ArrayList<>();

    /** @param heapMegabytes the most heap it may use */
    public JavaCommand(int heapMegabytes) {
        options.add(JAVA.toString());
        options.add("-Xmx" + heapMegabytes + "m");
        options.addAll(List.of(
                "-Xms32m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
    }

    public JavaCommand with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** The whole command for a main class. */
    public List<String> main(List<Path> classPath, String mainClass, String... arguments) {
        String joined = String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList());
        return with("-cp", joined, mainClass).with(arguments).options;
    }

    /** The whole command for a jar that names its main class. */
    public List<String> jar(Path jar, String... arguments) {
        return with("-jar", jar.toString()).with(arguments).options;
    }
}
