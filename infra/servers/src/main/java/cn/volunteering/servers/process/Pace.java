package cn.volunteering.servers.process;

import java.util.List;

/** The compilers that the virtual machine of a part uses. */
public enum Pace {
    /** The quick compiler only: half the work of a start, less memory, slower under load. */
    QUICK_START("-XX:TieredStopAtLevel=1"),

    /** Both compilers, as in production. */
    THROUGHPUT("-XX:+TieredCompilation");

    private final String option;

    Pace(String option) {
        this.option = option;
    }

    /** Returns the options, which a start with a cache and its training run share. */
    public List<String> options() {
        return List.of(option);
    }
}
