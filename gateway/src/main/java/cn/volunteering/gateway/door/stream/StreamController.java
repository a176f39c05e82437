package cn.volunteering.gateway.door.stream;

import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.gateway.caller.Caller;
import cn.volunteering.gateway.signin.AllowedCallers;
import cn.volunteering.gateway.signin.CallerGroup;
import cn.volunteering.tenancy.TenantId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Streams the events of the tenant in the path. */
@RestController
@Tag(name = "events")
class StreamController {

    private static final String EARLIEST = "earliest";
    private static final String LATEST = "latest";

    private final OpenStreams streams;

    StreamController(OpenStreams streams) {
        this.streams = streams;
    }

    @GetMapping(path = "/api/tenants/{tenant}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @AllowedCallers(CallerGroup.EVENT_FOLLOWERS)
    @Operation(summary = "订阅本单位的事件，断线后以 Last-Event-ID 续传")
    void stream(
            @PathVariable String tenant,
            @RequestParam(required = false) @Nullable Set<String> types,
            @RequestParam(required = false) @Nullable String from,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        var stream = new StreamRequest(
                new TenantId(tenant),
                Caller.required(request),
                types == null ? Set.of() : types,
                isEarliest(from),
                lastEventId == null ? "" : lastEventId,
                HttpMethod.HEAD.matches(request.getMethod()));
        streams.serve(stream, response);
    }

    private static boolean isEarliest(@Nullable String from) {
        return switch (from) {
            case EARLIEST -> true;
            case LATEST -> false;
            case null -> false;
            default ->
                throw new ProblemException(Problems.invalid(
                        List.of(new FieldFault("from", "只能是 earliest（从保存的最早事件开始）或 latest（从现在开始，默认）"))));
        };
    }
}
