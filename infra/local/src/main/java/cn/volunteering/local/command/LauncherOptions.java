package cn.volunteering.local.command;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JVM options of this launcher, for the copy that {@code --detach} starts. */
final class LauncherOptions {

    private static final String CACHE = "-XX:AOTCache=";

    private LauncherOptions() {}

    /** Returns the options for a copy, which records a start-up cache when there is none yet. */
    static List<String> ofCopy() {
        List<String> own = ManagementFactory.getRuntimeMXBean().getInputArguments();
        return own.stream().anyMatch(option -> option.startsWith(CACHE))
                ? own
                : Stream.concat(own.stream(), Stream.of("-XX:AOTCacheOutput=" + recording(), "-Xlog:aot=off,cds=off"))
                        .toList();
    }

    /** The script {@code infra/local/launch} turns a complete recording beside the launcher's jars into its cache. */
    private static Path recording() {
        String classPath = System.getProperty("java.class.path");
        return Path.of(classPath.substring(0, classPath.indexOf(File.pathSeparatorChar)))
                .resolveSibling("launcher.partial");
    }
}
