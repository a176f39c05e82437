package cn.volunteering.servers.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a Java process that stays small and starts quickly. It runs on the launcher's own JDK. Nine such
 * processes share one machine, so each gets limits that fit its live data, not a share of the machine's memory.
 */
public final class JavaCommand {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** The serial collector needs the least memory, and returns the memory of a burst once the burst is over. */
    private static final List<String> SMALL_HEAP = List.of(
            "-Xms32m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "-XX:MaxDirectMemorySize=64m");

    /**
     * Room for compiled code and for classes. Without them the collector stops the process for a full collection after
     * every 7 MB of compiled code and at 21 MB of classes: 0.1 to 1 s in which nobody is answered.
     */
    private static final List<String> ROOM_FOR_CODE =
            List.of("-XX:ReservedCodeCacheSize=192m", "-XX:MetaspaceSize=160m");

    private static final List<String> COMMON_OPTIONS = List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8");

    private final List<String> options = new ArrayList<>();

    /**
     * Begins a command with a limited heap.
     *
     * @param heapMegabytes limit of the heap, two to three times the live data of a busy process
     */
    public JavaCommand(int heapMegabytes) {
        options.add("-Xmx" + heapMegabytes + "m");
        options.addAll(SMALL_HEAP);
        options.addAll(ROOM_FOR_CODE);
        options.addAll(COMMON_OPTIONS);
    }

    public JavaCommand with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Returns the options so far. A start-up cache is only valid for the options it was made with. */
    public List<String> options() {
        return List.copyOf(options);
    }

    /** Returns the whole command for a main class. */
    public List<String> main(List<Path> classPath, String mainClass, String... arguments) {
        String joined = String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList());
        return with("-cp", joined, mainClass).with(arguments).command();
    }

    /** Returns the whole command for a jar that names its main class. */
    public List<String> jar(Path jar, String... arguments) {
        return with("-jar", jar.toString()).with(arguments).command();
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(options);
        return command;
    }
}
