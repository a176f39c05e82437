package cn.volunteering.gateway.door.stream;

import cn.volunteering.gateway.caller.Caller;
import cn.volunteering.gateway.signin.AllowedCallers;
import cn.volunteering.gateway.signin.CallerGroup;
import cn.volunteering.tenancy.TenantId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        var stream = new StreamRequest(
                new TenantId(tenant),
                Caller.required(request),
                types == null ? Set.of() : types,
                lastEventId == null ? "" : lastEventId);
        streams.serve(stream, response);
    }
}
