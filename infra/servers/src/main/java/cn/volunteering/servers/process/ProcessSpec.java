package cn.volunteering.servers.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a process is started. Secrets travel in the environment, never in the command, which every user of the machine
 * can read.
 */
public record ProcessSpec(List<String> command, Map<String, String> environment, Path folder) {

    public ProcessSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
