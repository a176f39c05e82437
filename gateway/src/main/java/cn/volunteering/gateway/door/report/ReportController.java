package cn.volunteering.gateway.door.report;

import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.gateway.caller.Caller;
import cn.volunteering.gateway.door.DoorProperties;
import cn.volunteering.gateway.door.EventType;
import cn.volunteering.gateway.door.EventTypes;
import cn.volunteering.gateway.signin.AllowedCallers;
import cn.volunteering.gateway.signin.CallerGroup;
import cn.volunteering.tenancy.TenantId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;

/** Accepts events from systems of the tenant in the path. */
@RestController
@RequestMapping("/api/tenants/{tenant}/events")
@Tag(name = "events", description = "事件交换")
class ReportController {

    private static final String SINGLE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";

    private static final Problem NO_BATCH =
            Problem.of(HttpStatus.BAD_REQUEST, Problems.UNREADABLE_BODY.code(), "一批事件必须是 JSON 数组");

    private final ReportEvents report;
    private final EventTypes types;
    private final DoorProperties limits;
    private final ItemReader reader;

    ReportController(ReportEvents report, EventTypes types, DoorProperties limits) {
        this.report = report;
        this.types = types;
        this.limits = limits;
        this.reader = new ItemReader(limits.maxEventSize());
    }

    /** An event type as the caller sees it. */
    record VisibleType(String type, String title, String owner, boolean writable, boolean readable) {}

    @GetMapping("/types")
    @AllowedCallers(CallerGroup.EVENT_PARTNERS)
    @Operation(summary = "可上报与可订阅的事件类型")
    List<VisibleType> types(@PathVariable String tenant, HttpServletRequest request) {
        Set<String> roles = Caller.required(request).rolesIn(new TenantId(tenant));
        return types.visibleTo(roles).stream().map(type -> visible(type, roles)).toList();
    }

    @PostMapping(consumes = SINGLE)
    @AllowedCallers(CallerGroup.EVENT_REPORTERS)
    @Operation(summary = "上报一个事件")
    Receipt reportOne(@PathVariable String tenant, @RequestBody byte[] body, HttpServletRequest request) {
        SentItem event = read(() -> reader.one(body));
        Receipt receipt = receive(List.of(event), tenant, request);
        if (receipt.rejected() > 0) {
            throw rejected(receipt.items().getFirst().errors());
        }
        return receipt;
    }

    @PostMapping(consumes = BATCH)
    @AllowedCallers(CallerGroup.EVENT_REPORTERS)
    @Operation(summary = "上报一批事件，逐个答复")
    Receipt reportMany(@PathVariable String tenant, @RequestBody byte[] body, HttpServletRequest request) {
        List<SentItem> events = read(() -> reader.many(body)).orElseThrow(() -> new ProblemException(NO_BATCH));
        if (events.size() > limits.maxEvents()) {
            throw new ProblemException(
                    Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "一次最多上报 " + limits.maxEvents() + " 个事件"));
        }
        return receive(events, tenant, request);
    }

    private Receipt receive(List<SentItem> events, String tenant, HttpServletRequest request) {
        var id = new TenantId(tenant);
        return report.report(events, id, Caller.required(request).rolesIn(id));
    }

    private static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JacksonException e) {
            throw new ProblemException(Problems.UNREADABLE_BODY);
        }
    }

    private static VisibleType visible(EventType type, Set<String> roles) {
        return new VisibleType(
                type.type(), type.title(), type.owner(), type.isWritableBy(roles), type.isReadableBy(roles));
    }

    private static ProblemException rejected(List<FieldFault> faults) {
        return new ProblemException(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "event-rejected", "事件未被接收，请按提示修改后重新上报")
                .with("errors", faults));
    }
}
