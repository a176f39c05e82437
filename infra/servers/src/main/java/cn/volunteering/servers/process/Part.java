package cn.volunteering.servers.process;

import java.net.URI;
import java.time.Duration;

/** One process of the run: its name, its command and its health. */
public interface Part {

    /** Returns the short name, for the log file and the command line. */
    String name();

    /** Returns the port for clients. */
    int port();

    /** Returns the address of the health check, see {@link Probe}. */
    URI health();

    /** Prepares files before the first start, which may take long. Does nothing when they exist. */
    default void prepare() {}

    /** Returns the command. Called before every start, so that a restart sees changes. */
    ProcessSpec process();

    /** Runs after every start, before the first health check. */
    default void afterStart() {}

    /** Runs after every start, once the part is ready. */
    default void afterReady() {}

    /** Returns how long the part may take to end before it is killed. */
    default Duration patience() {
        return Duration.ofSeconds(10);
    }
}
