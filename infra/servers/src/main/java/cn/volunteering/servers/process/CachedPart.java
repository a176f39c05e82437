package cn.volunteering.servers.process;

import java.nio.file.Path;

/** A part that starts faster with a cache, which a run of its own has to be spent on. */
public interface CachedPart extends Part {

    AotCache cache();

    /**
     * The same program, told to write the cache when it ends. It must not touch what the running one works with.
     *
     * @param ground where it works instead
     */
    Part trainee(TrainingGround ground);

    /**
     * A place to train at: servers and data that are thrown away afterwards.
     *
     * @param folder empty, for files
     * @param mongoUri a database server nobody else uses
     * @param bootstrapServers a broker nobody else uses
     */
    record TrainingGround(Path folder, String mongoUri, String bootstrapServers) {}
}
