package cn.volunteering.servers.process;

import java.nio.file.Path;

/** A part with a start-up cache, which a training run creates. */
public interface CachedPart extends Part {

    AotCache cache();

    /**
     * Returns the training run: the same program, which writes the cache when it ends. It must not touch the data of
     * the running part.
     *
     * @param ground servers and files for training
     */
    Part trainee(TrainingGround ground);

    /**
     * Temporary servers and files for training.
     *
     * @param folder empty, for files
     * @param mongoUri a database server for training only
     * @param bootstrapServers a broker for training only
     */
    record TrainingGround(Path folder, String mongoUri, String bootstrapServers) {}
}
