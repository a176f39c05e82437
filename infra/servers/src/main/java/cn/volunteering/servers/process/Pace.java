package cn.volunteering.servers.process;

import java.util.List;

/** What the virtual machine of a part spends the processor on. */
public enum Pace {
    /** The quick compiler only: half the work of a start, less memory, slower under load. */
    QUICK_START("-XX:TieredStopAtLevel=1"),

    /** Both compilers, as a server in earnest would run. */
    THROUGHPUT("-XX:+TieredCompilation");

    private final String option;

    Pace(String option) {
        this.option = option;
    }

    /** The same for a start with a cache and for the one that makes it. */
    public List<String> options() {
        return List.of(option);
    }
}
