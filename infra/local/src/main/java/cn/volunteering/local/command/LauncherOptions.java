package cn.volunteering.local.command;

import java.lang.management.ManagementFactory;
import java.util.List;

/** The options this launcher was started with, so that a copy of it is as small and as quiet. */
final class LauncherOptions {

    private LauncherOptions() {}

    static List<String> own() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }
}
