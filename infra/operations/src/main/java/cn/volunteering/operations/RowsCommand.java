package cn.volunteering.operations;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A command that asks many services, each by itself, and shows the rows which they answered. */
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

    /** Asks the services; what one of them does not answer is left to the round. */
    abstract List<ObjectNode> ask(List<String> services, PlatformClient client, Round round);

    abstract Listing listing();

    /** Whether a row tells of something wrong that the command looks for. */
    boolean isWrong(JsonNode row) {
        return false;
    }
}
