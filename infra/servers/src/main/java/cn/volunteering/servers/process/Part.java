package cn.volunteering.servers.process;

import java.net.URI;
import java.time.Duration;

/** One process of the run: what it is called, how it is started, and how one sees that it is ready. */
public interface Part {

    /** Short name, used for its log file and on the command line. */
    String name();

    /** The port others reach it at. */
    int port();

    /** Where to ask whether it is ready, see {@link Probe}. */
    URI health();

    /** Brings files into place before the first start; may take long. Does nothing when all is there. */
    default void prepare() {}

    /** How to start it. Asked before every start, so that a restart sees what changed. */
    ProcessSpec process();

    /** Work that only the running process can do, done after every start and before it is asked for its health. */
    default void afterStart() {}

    /** Work after every start, once it has answered that it is ready. */
    default void afterReady() {}

    /** How long it may take to end by itself before it is killed. */
    default Duration patience() {
        return Duration.ofSeconds(10);
    }
}
