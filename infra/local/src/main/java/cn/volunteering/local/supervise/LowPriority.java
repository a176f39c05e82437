package cn.volunteering.local.supervise;

import cn.volunteering.servers.machine.Machine;
import cn.volunteering.servers.process.Part;
import cn.volunteering.servers.process.ProcessSpec;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a part at the lowest priority. */
record LowPriority(Part part) implements Part {

    @Override
    public ProcessSpec process() {
        ProcessSpec spec = part.process();
        Optional<Path> nice = Machine.current().program("nice");
        if (nice.isEmpty()) {
            return spec;
        }
        var command = new ArrayList<>(List.of(nice.get().toString(), "-n", "19"));
        command.addAll(spec.command());
        return new ProcessSpec(command, spec.environment(), spec.folder());
    }

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public int port() {
        return part.port();
    }

    @Override
    public URI health() {
        return part.health();
    }

    @Override
    public void prepare() {
        part.prepare();
    }

    @Override
    public void afterStart() {
        part.afterStart();
    }

    @Override
    public void afterReady() {
        part.afterReady();
    }

    @Override
    public Duration patience() {
        return part.patience();
    }
}
