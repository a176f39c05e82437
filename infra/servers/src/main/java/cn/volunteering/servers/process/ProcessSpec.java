package cn.volunteering.servers.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The command, environment and folder of a process. Secrets go into the environment, because every user of the machine
 * can read the command.
 */
public record ProcessSpec(List<String> command, Map<String, String> environment, Path folder) {

    public ProcessSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
