package cn.volunteering.operations;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A command that calls each service and prints the rows of all answers. */
abstract class RowsCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions platform = new PlatformOptions();

    @Mixin
    private ServiceOption services = new ServiceOption();

    private final Duty duty;

    RowsCommand(Duty duty) {
        this.duty = duty;
    }

    @Override
    public final Integer call() {
        PlatformClient client = platform.connect(duty);
        var round = new Round();
        List<ObjectNode> rows = ask(services.names(), client, round);
        round.show(listing(), rows, platform.json());
        return round.end(rows.stream().anyMatch(this::isWrong), System.err);
    }

    /** Calls the services. The round collects failed calls. */
    abstract List<ObjectNode> ask(List<String> services, PlatformClient client, Round round);

    abstract Listing listing();

    /** Returns whether a row reports a fault. */
    boolean isWrong(JsonNode row) {
        return false;
    }
}
