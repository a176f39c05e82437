package cn.volunteering.servers.process;

import java.util.List;

/** How much processor time and memory the virtual machine of a part may use. */
public enum Pace {
    /** Only the quick compiler: half the work at start and less memory, but slower under load. */
    QUICK_START("-XX:TieredStopAtLevel=1"),

    /**
     * Both compilers, as in production, and a heap large enough for a burst: with the limit of a quick start, the
     * collector would run most of the time. Later options override the earlier ones of a {@link JavaCommand}.
     */
    THROUGHPUT("-XX:+TieredCompilation", "-Xmx512m", "-Xms128m", "-XX:MinHeapFreeRatio=40", "-XX:MaxHeapFreeRatio=70");

    private final List<String> options;

    Pace(String... options) {
        this.options = List.of(options);
    }

    /** Returns the options, which a start with a cache and its training run share. */
    public List<String> options() {
        return options;
    }
}
