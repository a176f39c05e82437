package cn.volunteering.local.command;

import java.lang.management.ManagementFactory;
import java.util.List;

/** The JVM options of this launcher, for the copy that {@code --detach} starts. */
final class LauncherOptions {

    private LauncherOptions() {}

    static List<String> ofThisProcess() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }
}
