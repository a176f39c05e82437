package cn.volunteering.servers.process;

import java.util.List;

/** How much machine the virtual machine of a part may use. */
public enum Pace {
    /** The quick compiler only: half the work of a start, less memory, slower under load. */
    QUICK_START("-XX:TieredStopAtLevel=1"),

    /**
     * Both compilers, as in production, and a heap that holds a burst: the limit of a quick start would have the
     * collector run most of the time. Later options override the earlier ones of a {@link JavaCommand}.
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
