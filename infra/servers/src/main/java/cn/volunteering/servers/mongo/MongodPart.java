package cn.volunteering.servers.mongo;

import cn.volunteering.servers.machine.Folders;
import cn.volunteering.servers.process.ProcessSpec;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real {@code mongod} as a replica set of one node. */
public record MongodPart(Path binary, Path folder, int port) implements MongoPart {

    /** Closes the files of idle collections: a hundred tenants have some 10,000 files. */
    private static final String FEW_OPEN_FILES =
            "file_manager=(close_idle_time=60,close_scan_interval=10,close_handle_minimum=250)";

    @Override
    public String uri() {
        return "mongodb://127.0.0.1:" + port + "/?replicaSet=" + ReplicaSet.NAME;
    }

    @Override
    public URI health() {
        return URI.create("mongodb://127.0.0.1:" + port + "/?directConnection=true");
    }

    @Override
    public void prepare() {
        Folders.make(folder);
    }

    @Override
    public ProcessSpec process() {
        var command = List.of(
                binary.toString(),
                "--dbpath",
                folder.toString(),
                "--bind_ip",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                "--replSet",
                ReplicaSet.NAME,
                "--wiredTigerCacheSizeGB",
                "0.25",
                "--oplogSize",
                "64",
                "--wiredTigerEngineConfigString",
                FEW_OPEN_FILES,
                "--setParameter",
                "shutdownTimeoutMillisForSignaledShutdown=500",
                "--setParameter",
                "diagnosticDataCollectionEnabled=false");
        return new ProcessSpec(command, Map.of(), folder);
    }

    @Override
    public void afterStart() {
        new ReplicaSet(health().toString(), "127.0.0.1:" + port).initiate();
    }
}
