package cn.volunteering.local.supervise;

import cn.volunteering.servers.process.Part;
import cn.volunteering.servers.process.ProcessSpec;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A shell script as a part; it is ready when the given address answers. */
public record TestPart(String name, String script, URI health, Path folder) implements Part {

    @Override
    public int port() {
        return health.getPort();
    }

    @Override
    public ProcessSpec process() {
        return new ProcessSpec(List.of("/bin/sh", "-c", script), Map.of(), folder);
    }
}
